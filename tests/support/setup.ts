import "@testing-library/jest-dom";
import "./equal-days";
