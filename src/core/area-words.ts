const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Folded words that name a unit of an institution and begin its name. */
export const unitWords = wordsOf(`
  agencia area centro comision comite consejo contraloria coordinacion delegacion departamento direccion division fiscalia
  gerencia instituto jefatura oficialia oficina organo procuraduria secretaria seccion subcoordinacion subdelegacion
  subdireccion subgerencia subjefatura subprocuraduria subsecretaria tesoreria unidad vicerrectoria vocalia`);

/** Words that only join the others; names that differ in nothing else are one area. */
export const connectors = wordsOf("a al con de del e el en la las los para por y");

/** What haste makes of them. */
export const misspeltConnectors = wordsOf("dde dee dell dle ed edl dela pra paar");

/** What stands before a number and says nothing else: "Unidad No. 12", "Unidad 12". */
export const numberMarks = wordsOf("no nro num numero");

// Words of official names that a letter or two would make of one another: each is right, and tells its area apart.
const confusable = wordsOf(`
  norte sur este oeste oriente poniente noreste noroeste sureste suroeste suroriente surponiente nororiente norponiente
  centro central occidente occidental oriental septentrional meridional
  primer primera primero segunda segundo tercer tercera tercero cuarta cuarto quinta quinto sexta sexto septima septimo
  octava octavo novena noveno decima decimo uno dos tres cuatro cinco seis siete ocho nueve diez once doce
  alta alto baja bajo media medio superior inferior mayor menor interna interno externa externo anterior posterior
  ingresos egresos importacion exportacion inmigracion emigracion activos pasivos actos autos actas altas bajas
  secretario subsecretario delegado subdelegado consejero comisario comisaria
  acciones sesiones secciones accion sesion prestaciones presentaciones concertacion concentracion
  proteccion proyeccion produccion evaluacion evacuacion valuacion conservacion conversacion conversion
  inversion reversion adopcion adaptacion captacion capacitacion formacion informacion conformacion confirmacion
  atencion retencion extension tension detencion afiliacion filiacion
  cuentas cuencas puertos puestos precios predios riesgos riegos padron patron mejores menores
  casos casas causas cajas cargos cargas carros costas costos cursos recursos partes artes puertas
  pistas vistas visitas ventas rentas marcas mapas marina minera mineria pagos pesos pasos pesca pesas fondos foros
  montos montes obras obrera penal personal planes planas planos plantas plazas playas rural mural moral
  fiscal fisica forma formas norma normas normal formal etica etnica civil cultivos cultural cultura
  politica policia polizas mesas metas misas salas salud saldos procesos progresos sectores rectores tarifas
  viales filiales local locales vocal vocales focal estatal esencial contratos contactos contable
  social socios industria industrial comercio comercial patrimonio patrimonial presupuesto presupuestal
  institucional instruccional ambiental ambiente forestal bienes bienestar trabajo trabajadores
  mercado mercados mercadeo censos censal centros ciencias`);

/** Folded words that are known to be right as they are: no word of them is a misspelling of another. */
export const officialWords: ReadonlySet<string> = new Set([...unitWords, ...confusable]);

/** Abbreviations that stand for one thing only, with or without their full stop. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    admon: "administracion",
    admtva: "administrativa",
    admtvo: "administrativo",
    admva: "administrativa",
    admvo: "administrativo",
    adva: "administrativa",
    advo: "administrativo",
    coord: "coordinacion",
    coordn: "coordinacion",
    ctro: "centro",
    depto: "departamento",
    dept: "departamento",
    dpto: "departamento",
    dir: "direccion",
    dirn: "direccion",
    edo: "estado",
    gcia: "gerencia",
    gral: "general",
    grales: "generales",
    mpal: "municipal",
    nal: "nacional",
    ofna: "oficina",
    secria: "secretaria",
    sria: "secretaria",
    ssria: "subsecretaria",
    subcoord: "subcoordinacion",
    subdir: "subdireccion",
    subgcia: "subgerencia",
    subsria: "subsecretaria",
    unid: "unidad",
  }).map(([short, long]) => [short, [long]] as const),
);

/** Initials that begin a name and say only what kind of unit it is: "DG de Planeación". */
export const leadingInitials: ReadonlyMap<string, readonly string[]> = new Map([
  ["dg", ["direccion", "general"]],
  ["dga", ["direccion", "general", "adjunta"]],
]);
