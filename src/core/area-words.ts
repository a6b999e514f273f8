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
  ingreso egreso importacion exportacion inmigracion emigracion migracion activo pasivo acto auto acta
  secretario subsecretario secretariado delegado subdelegado consejero comisario comisaria comisionado
  accion sesion seccion prestacion presentacion concertacion concentracion atencion retencion extension tension
  proteccion proyeccion produccion evaluacion evacuacion valuacion conservacion conversacion conversion
  inversion reversion adopcion adaptacion captacion capacitacion formacion informacion conformacion confirmacion
  transparencia transferencia afiliacion filiacion academia academico academica economia economica economico
  tecnologia tecnologica tecnologico estrategia estrategica estrategico pedagogia pedagogica historia historica
  geografia geografica institucion institucional instruccional medica medico medida materna materia ficha fecha
  cuenta cuenca puerto puesto precio predio riesgo riego padron patron mejora menor mejor moneda
  caso casa causa caja cargo carga carro costa costo corto curso recurso parte arte puerta postal portal
  pista vista visita venta renta marca mapa marina minera mineria pago peso paso pesca pesa fondo foro
  monto monte obra obrera otra penal personal plan plana plano planta plaza playa rural mural moral
  fiscal fisica fisico forma norma normal formal etica etnica civil cultivo cultural cultura
  politica policia poliza mesa meta misa sala salud saldo proceso progreso sector rector tarifa
  vial filial local vocal focal estatal esencial contrato contacto contable integral
  social socio industria industrial comercio comercial patrimonio patrimonial presupuesto presupuestal
  ambiental ambiente forestal bien bienestar trabajo trabajador mercado mercadeo censo censal ciencia`);

/** Folded words that are known to be right as they are, plural or not: no word of them is a misspelling of another. */
const officialStems: ReadonlySet<string> = new Set([...unitWords, ...confusable].map(stemOf));

/** A word without the ending of the plural. */
export function stemOf(word: string): string {
  return word.replace(/e?s$/u, "");
}

/** Whether a word is known to be right as it is. */
export function isOfficial(word: string): boolean {
  return officialStems.has(stemOf(word));
}

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
