import type { Facts } from './en.js';

/** What each part of the content must say in Spanish. */
export const es: Facts = {
  action: { 'schedule a consultation': [/^Programar una consulta$/] },

  summary: {
    'what it does': [/^Para qué sirve/, /Se ha demostrado que MILD reduce el dolor/, /mejora la movilidad/],
    'for whom: where conservative treatment has not helped': [
      /^Para quién es/,
      /una opción si la columna se le ha estrechado/,
      /tratamiento conservador \(el que no incluye cirugía\) no le ha ayudado/,
    ],
    'how long: outpatient, quick recovery': [
      /^Cuánto tarda la recuperación/,
      /poco o nada de tiempo en el hospital/,
      /ambulatorio/,
      /más rápida que con una cirugía tradicional/,
      /vuelven pronto a sus actividades diarias/,
    ],
    'what next: find out whether you are a candidate': [
      /^Qué sigue/,
      /¿Podría ayudarle MILD\?/,
      /Venga a hablar con nosotros para saber/,
      /buena opción para usted/,
    ],
  },

  overview: {
    'what MILD stands for': [/MILD son las siglas en inglés de descompresión lumbar mínimamente invasiva/],
    'a small incision': [/le basta con un corte pequeño, llamado incisión/],
    'in the lower back': [
      /Lumbar se refiere a la espalda baja.*los nervios de esa zona\. Para llegar a ellos, al cirujano le basta con un corte/,
    ],
    'pressure comes off the nerves': [/descompresión quiere decir quitarles presión a los nervios/],
    'targeted relief from lumbar spinal stenosis': [
      /La estenosis espinal lumbar es un problema doloroso\. MILD da alivio justo en el lugar del problema/,
    ],
    'stenosis is painful': [/problema doloroso/],
    'the canal in the lower back narrows': [/ese canal se estrecha en la espalda baja/],
    'it presses on the nerves': [/espalda baja y presiona los nervios/],
    'two causes, of narrowing and pressure': [/Dos cosas causan el estrechamiento y la presión/],
    'the first cause: bone': [/el estrechamiento y la presión: el hueso y un ligamento/],
    'the second: the thickened ligament': [
      /ligamento que se ha puesto más grueso\. Ese ligamento, llamado ligamento amarillo/,
    ],
    'small pieces of both are removed': [
      /Con instrumentos especiales, el cirujano quita pedacitos de hueso y de ligamento/,
    ],
    'local anesthesia': [/Usted recibe anestesia local, que/],
    'light sedation': [/recibe una sedación leve/],
    'less invasive than traditional surgery': [/menos invasivo que la cirugía tradicional/],
  },

  comparison: {
    'it is surgery on a vertebra': [/laminectomía es una cirugía en una vértebra/],
    'it removes the lamina': [/quita una parte de ese hueso, que se llama lámina/],
    'to take pressure off nerves or cord': [
      /quitarles presión a los nervios espinales o a la médula espinal/,
    ],
    'related, but not the same': [/está relacionado con la laminectomía/, /no es lo mismo/],
    'the same aim': [/Los dos procedimientos buscan aliviar los síntomas de la estenosis espinal/],
    'a laminectomy is more invasive': [/la laminectomía es más invasiva/],
    'it takes longer to recover from': [/su recuperación tarda más/],
    'it often needs general anesthesia': [/Muchas veces se hace con anestesia general/],
  },

  candidates: {
    'people with lumbar spinal stenosis': [/para personas con estenosis espinal lumbar/],
    'the canal presses on cord or roots': [
      /canal estrecho presiona la médula espinal o las raíces nerviosas/,
    ],
    'what it causes': [/causa dolor, adormecimiento o debilidad/],
    where: [/en las piernas y en la espalda baja/],
    'all criteria count': [/adecuado para usted si se cumplen estos seis puntos en su caso:/],
    'older adults in particular': [/ayuda en especial a las personas mayores/],
    'other conditions': [/no pueden tener una cirugía más invasiva por otros problemas de salud/],
    'only a thorough evaluation decides': [
      /Solo una evaluación a fondo puede decir si MILD es lo adecuado para usted/,
    ],
    'in the consultation': [/En su consulta para el manejo del dolor, revisamos/],
    'what it looks at': [/sus síntomas/, /su salud general/, /imágenes de su columna/],
  },

  criteria: {
    'stenosis with symptoms': [
      /^Estenosis espinal lumbar con síntomas/,
      /Un médico ya le dio este diagnóstico/,
      /El dolor en las piernas o en la espalda, el adormecimiento, la debilidad o la dificultad para caminar/,
      /afectan mucho su calidad de vida/,
    ],
    'conservative treatments have failed': [
      /^El tratamiento conservador no ha funcionado/,
      /tiempo razonable/,
      /terapia física/,
      /medicinas/,
      /inyecciones epidurales de esteroides/,
      /Nada de eso le ayudó/,
    ],
    'no severe instability': [
      /^Sin inestabilidad grave de la columna/,
      /En la espondilolistesis, por ejemplo/,
      /necesitaría una cirugía más invasiva para darle estabilidad a la columna/,
    ],
    'no significant deformity': [/^Sin deformidad importante/, /no necesita una cirugía para corregirla/],
    'good general health': [
      /^Buena salud general/,
      /Su salud le permite pasar por el procedimiento y por la sedación/,
    ],
    'realistic expectations': [
      /^Expectativas realistas/,
      /las metas/,
      /los resultados posibles/,
      /qué cuidados y qué citas de control vienen después/,
    ],
  },

  procedure: {
    'only numbing and light sedation': [/Para MILD basta con anestesia local y sedación leve/],
    'lower risks than more invasive surgery': [
      /los riesgos son menores que con una cirugía de columna más invasiva/,
    ],
    'quicker return to normal life': [/vuelve antes a su vida normal/],
  },

  steps: {
    preparation: [
      /^Preparación/,
      /Para su comodidad, usted recibe anestesia local y una sedación leve/,
      /poco dolor y poca ansiedad/,
    ],
    incision: [
      /^Incisión/,
      /corte pequeño en la piel, sobre la parte afectada de la columna/,
      /por lo general de menos de una pulgada/,
      /daña poco tejido/,
      /baja el riesgo de complicaciones/,
    ],
    access: [
      /^Acceso/,
      /Por ese corte, el cirujano llega a la parte de la columna que se va a tratar/,
      /ayuda a bajar el riesgo de infección/,
      /acorta la recuperación/,
    ],
    visualization: [
      /^Imagen en vivo/,
      /fluoroscopia, una imagen de rayos X en tiempo real/,
      /guía los instrumentos hasta el lugar exacto del canal espinal/,
      /se protege el tejido de alrededor/,
    ],
    decompression: [
      /^Descompresión/,
      /Con los instrumentos especiales, el cirujano saca pedacitos de hueso y lo que sobra del ligamento amarillo/,
      /meta es que los nervios tengan menos presión/,
    ],
    closure: [
      /^Cierre/,
      /cierra el corte con suturas.* o grapas/,
      /vendaje estéril/,
      /Como el corte es pequeño, sana más rápido y duele menos/,
    ],
    recovery: [
      /^Recuperación/,
      /Por lo general, MILD es ambulatorio y usted vuelve a casa el mismo día/,
      /Normalmente le dirán que descanse/,
      /regrese a sus actividades poco a poco/,
      /Tal vez necesite terapia física para tener una espalda fuerte y flexible/,
    ],
  },

  intro: {
    'any medical procedure has both': [/Como todo procedimiento médico, MILD tiene beneficios y riesgos/],
    'knowing both helps you decide': [/conoce los dos/, /decisión informada/],
  },

  benefits: {
    'minimally invasive': [
      /^Mínimamente invasivo/,
      /corte pequeño afecta poco tejido/,
      /duele menos después/,
      /complicaciones son menos probables que en una cirugía abierta/,
    ],
    'local anesthesia': [
      /^Anestesia local/,
      /Con la zona adormecida y una sedación leve, usted evita los riesgos de la anestesia general/,
      /MILD es posible para personas que corren más riesgo con una cirugía/,
    ],
    'quick recovery': [
      /^Recuperación rápida/,
      /Por lo general, las personas se recuperan más rápido que después de una cirugía abierta/,
      /Muchas veces vuelven a su vida normal en poco tiempo/,
    ],
    'effective pain relief': [
      /^Alivio eficaz del dolor/,
      /Muchos pacientes dicen que sienten un alivio importante/,
      /menos dolor y se mueven mejor/,
    ],
    outpatient: [
      /^Atención ambulatoria/,
      /no se queda en el hospital/,
      /puede bajar el costo de su atención/,
    ],
  },

  risks: {
    infection: [
      /^Infección/,
      /Cualquier cirugía puede causar una infección/,
      /Como el corte de MILD es pequeño, ese riesgo se mantiene bajo/,
    ],
    bleeding: [
      /^Sangrado/,
      /Puede haber algo de sangrado/,
      /suele ser menos grave que con una cirugía más invasiva/,
    ],
    'nerve damage': [
      /^Daño a los nervios/,
      /riesgo pequeño/,
      /podría causar adormecimiento, debilidad o dolor/,
    ],
    'no improvement, or symptoms again': [
      /^Falta de mejoría, o síntomas que vuelven/,
      /Algunas personas no mejoran mucho/,
      /síntomas regresan con el tiempo/,
    ],
    'more surgery': [
      /^Otra operación/,
      /quizás necesite otra operación/,
      /no le dé alivio/,
      /síntomas empeoren/,
    ],
  },

  closing: {
    'a less invasive option': [/opción menos invasiva/],
    'leading to quicker recovery and less pain': [/con una recuperación más rápida y menos dolor/],
    'to be talked through with us': [
      /Venga a una consulta y hable con nosotros de los beneficios y los riesgos/,
    ],
    'for your own case': [/su salud y sus necesidades/],
  },

  motion: {
    'what a patient would repeat at home': [
      /^En un estudio en Estados Unidos, a las personas que recibieron MILD les fue mejor que a las que no lo recibieron\./,
      /Después de un año, su dolor, su forma de caminar y su vida diaria habían mejorado más que con el tratamiento habitual solo\./,
    ],
    'a randomized trial': [/MOTION/, /El azar decidió quién recibía MILD junto con el tratamiento habitual/],
    'what it was compared with': [
      /Ese tratamiento no incluye cirugía \[1\]\./,
      /Las demás personas recibieron solo el tratamiento habitual/,
    ],
    'who paid for it': [/Este estudio lo pagó el fabricante de los instrumentos/],
    'its two groups after a year': [/Después de un año, se evaluó a 69 personas de cada grupo/],
    'every measure, and not by chance': [
      /el dolor, la forma de caminar y la discapacidad \(cuánto limita un problema la vida diaria\)/,
      /En todo lo que midió el estudio, .* demasiado grande para explicarla solo por azar/,
    ],
    'problems in both groups, out of equally many': [
      /En un año, este número de personas tuvo algún problema relacionado con el dispositivo \(los instrumentos\) o con el procedimiento:/,
      /Con MILD y el tratamiento habitual: 0 de 69 personas \[1\]\.\nCon el tratamiento habitual solo: 0 de 69 personas \[1\]\./,
    ],
    'its two groups after two years': [
      /A los dos años se evaluó a 64 personas del grupo de MILD y a 67 del otro grupo/,
    ],
    'no fair comparison by then': [
      /la mayoría del otro grupo había elegido MILD u otro procedimiento en la parte baja de la columna/,
      /Por eso ya no era posible una comparación justa/,
    ],
    'still better than at the start': [/grupo de MILD seguían mejor que al principio \[2\]\./],
  },

  encore: {
    'a randomized trial': [
      /MiDAS ENCORE/,
      /estudio, también en centros de Estados Unidos/,
      /el azar decidió quién recibía qué tratamiento/,
    ],
    'its two groups': [
      /A 143 personas se les hizo MILD/,
      /131 recibieron inyecciones epidurales de esteroides/,
      /Los grupos se compararon durante un año/,
    ],
    'problems, with their time, their reference and how bad': [
      /En los dos años después de MILD, unas 13 de cada 1,000 personas tuvieron/,
      /un problema relacionado con el dispositivo o con el procedimiento. Ninguno fue grave \[3\]\./,
    ],
    'other operations': [/En dos años, a unas 56 de cada 1,000 personas las operaron otra vez \[3\]\./],
    'no unstable spine': [/no hubo señales de una columna inestable \[3\]\./],
    'no comparison in the second year': [
      /En el segundo año, solo se observó a quienes recibieron MILD/,
      /No se sabe si a los dos años MILD da mejor o peor resultado que las inyecciones/,
    ],
  },

  cleveland: {
    'looking back over five years': [
      /Cinco años después de MILD: Cleveland Clinic/,
      /revisaron cómo les había ido a 75 personas después de MILD/,
    ],
    'decompression surgery': [
      /cirugía de descompresión, una operación que les quita presión a los nervios/,
      /En cinco años, 9 de las 75 necesitaron una cirugía de descompresión/,
    ],
    'the same out of 1,000': [/Es decir, 120 de cada 1,000 \[4\]\./],
    'nothing to compare with': [/No se sabe cuántas personas necesitarían esa cirugía sin MILD/],
  },

  limits: {
    'no comparison with open surgery or a sham': [
      /Todavía no se sabe qué resultado da MILD comparado con una cirugía abierta o con un procedimiento simulado \(fingido\)/,
      /Las revisiones de las aseguradoras dicen lo mismo/,
    ],
    'people knew their treatment': [/En MOTION y en ENCORE, las personas sabían qué tratamiento recibían/],
    'company ties, or no comparison': [
      /Varios estudios tenían vínculos con una empresa, o después del primer año ya no tenían un grupo para comparar/,
    ],
    'not enough for some insurers': [/Algunas aseguradoras dicen que la evidencia no basta/],
    'Medicare, only inside studies': [/Medicare paga MILD solo dentro de estudios aprobados \[5\]\./],
  },

  claims: {
    'many patients with spinal stenosis': [/Hemos ayudado a muchos pacientes con .*estenosis espinal/],
    'significant results with MILD': [/Con MILD, ellos han tenido resultados importantes/],
    'tools from Vertos Medical': [
      /Usamos los instrumentos especializados que Vertos Medical ofrece para MILD/,
    ],
    'a trained team': [/personal está capacitado en los últimos avances de esta técnica/],
  },

  contact: {
    'how we can help': [/^¿Cómo podemos ayudarle\?$/m],
    'this form': [/Use este formulario para comunicarse con nosotros/],
    'what new patients give': [
      /¿Es su primera vez en la clínica\? Denos su número de teléfono y su correo electrónico/,
    ],
    'when they hear, and what for': [
      /alguien se comunicará con usted en menos de 24 horas para programar su cita/,
    ],
  },

  notes: {
    'not medical advice': [/información general, no un consejo médico/],
    'whose trademark it is': [/mild® es una marca de Vertos Medical/],
  },
};
