/**
 * Words that such sheets use most, in lower case: those of the 1,436 aspects published in 2017, and the small words of the
 * language. By them torn words are known where a sheet is too short to tell its own.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `de del la las el los un una en con por para al a se su sus lo que no como más según sobre entre desde hasta sin este
   esta estos estas cada todos todas mismo otros través así son está están sea ser dos tres programa programas indicadores
   indicador objetivo objetivos población poblaciones resultados resultado información evaluación evaluaciones diagnóstico
   documento documentos elaborar elaboración potencial operación metas meta realizar propósito establecer definición
   definir matriz mejorar mejora atención seguimiento procesos proceso problema problemas servicios servicio análisis
   beneficiarios estrategia estrategias nivel niveles base planeación nacional cobertura metodología impacto actualización
   actualizar actualizado revisar revisión sistema sistemas recursos plazo incluir criterios mediano capacitación
   cuantificación cuantificar acciones acción áreas área procedimientos procedimiento generar mecanismos mecanismo proyecto
   proyectos diseño diseñar presupuestario satisfacción trabajo lineamientos apoyos apoyo medir actividades actividad largo
   atender unidades unidad desarrollo identificar identificación facilitar gestión cálculo social plan personal fortalecer
   componente componentes responsable responsables propuesta pública público coordinación entidades calidad verificación
   características estudio marco federal ejercicio fiscal institucional instituciones padrón medición incorporar
   incorporación aspectos aspecto implementación implementar administración estratégico estratégica modificar modificación
   necesario anual permitan salud cumplimiento política reglas general necesidades integrar integral realización manual
   registro infraestructura datos desarrollar operativo entrega desempeño control analizar técnica integración aplicación
   instrumentos claridad manuales materia selección difusión método normativo educación inclusión seguridad vinculación
   organización recomendación recomendaciones presupuesto informe informes evidencia evidencias producto productos avance
   oficio dirección subdirección secretaría instituto departamento comunicación capacitar publicar difundir elaborado
   relevantes cobranza recaudación transparencia`.split(/\s+/u),
);
