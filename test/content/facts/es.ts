import type { Facts } from './en.js';

/** What each part of the content must say in Spanish. */
export const es: Facts = {
  action: { 'schedule a consultation': [/^Programar una consulta$/] },

  summary: {
    'what it does': [/^Para qué sirve/, /Se ha demostrado que reduce el dolor/, /mejora la movilidad/],
    'for whom: where conservative treatment has not helped': [
      /^Para quién es/,
      /una opción para personas/,
      /han recibido tratamiento conservador .* no les ha ayudado/,
    ],
    'how long: outpatient, quick recovery': [
      /^Cuánto tarda la recuperación/,
      /poco o nada de tiempo en el hospital/,
      /ambulatoria/,
      /más rápida que con una cirugía tradicional/,
      /Pronto vuelve a sus actividades diarias/,
    ],
    'what next: find out whether you are a candidate': [
      /^Qué sigue/,
      /¿Podría ayudarle MILD\?/,
      /Venga a hablar con nosotros para saber/,
      /adecuado para usted/,
    ],
  },

  overview: {
    'what MILD stands for': [/MILD son las siglas en inglés de descompresión lumbar mínimamente invasiva/],
    'a small incision': [/solo necesita un corte pequeño, o incisión/],
    'in the lower back': [/parte baja de la espalda, donde se hace el corte/],
    'pressure comes off the nerves': [/quitar la presión sobre los nervios/],
    'targeted relief from lumbar spinal stenosis': [
      /justo donde hace falta para aliviar la estenosis espinal lumbar/,
    ],
    'stenosis is painful': [/problema doloroso/],
    'the canal in the lower back narrows': [/canal espinal se estrecha en la espalda baja/],
    'it presses on the nerves': [/espalda baja y presiona los nervios/],
    'two causes, of narrowing and pressure': [/Dos cosas causan el estrechamiento y la presión/],
    'the first cause: bone': [/Una es el hueso/],
    'the second: the thickened ligament': [/ligamento amarillo, que se ha puesto más grueso/],
    'small pieces of both are removed': [/instrumentos especiales, .* quita pedazos pequeños de los dos/],
    'local anesthesia': [/Usted recibe anestesia local, que/],
    'light sedation': [/recibe una sedación leve/],
    'less invasive than traditional surgery': [/menos invasivo que la cirugía tradicional/],
  },

  comparison: {
    'it is surgery on a vertebra': [/laminectomía es una cirugía en una vértebra/],
    'it removes the lamina': [/Quita una parte que se llama lámina/],
    'to take pressure off nerves or cord': [
      /baja la presión sobre los nervios espinales o sobre la médula espinal/,
    ],
    'related, but not the same': [/tienen relación/, /no son lo mismo/],
    'the same aim': [/Ambas buscan aliviar los síntomas de la estenosis espinal/],
    'a laminectomy is more invasive': [/laminectomía es más invasiva/],
    'it takes longer to recover from': [/la recuperación tarda más/],
    'it often needs general anesthesia': [/Muchas veces necesita anestesia general/],
  },

  candidates: {
    'people with lumbar spinal stenosis': [/para personas con estenosis espinal lumbar/],
    'the canal presses on cord or roots': [
      /canal estrecho presiona la médula espinal o las raíces nerviosas/,
    ],
    'what it causes': [/causa dolor, adormecimiento o debilidad/],
    where: [/en las piernas y en la espalda baja/],
    'all criteria count': [/adecuado para usted si todo esto es cierto:/],
    'older adults in particular': [/ayuda en especial a las personas mayores/],
    'other conditions': [/otros problemas de salud no le permiten una cirugía más invasiva/],
    'only a thorough evaluation decides': [/Solo una evaluación a fondo puede decidirlo/],
    'in the consultation': [/En su consulta para el manejo del dolor, revisamos/],
    'what it looks at': [/sus síntomas/, /su salud general/, /imágenes de su columna/],
  },

  criteria: {
    'stenosis with symptoms': [
      /^Estenosis espinal lumbar con síntomas/,
      /ya tiene el diagnóstico/,
      /esos síntomas, o le cuesta caminar/,
      /afecta mucho su calidad de vida/,
    ],
    'conservative treatments have failed': [
      /^El tratamiento conservador no ha funcionado/,
      /tiempo razonable/,
      /terapia física/,
      /medicinas/,
      /inyecciones epidurales de esteroides/,
    ],
    'no severe instability': [
      /^Sin inestabilidad grave de la columna/,
      /En la espondilolistesis, por ejemplo/,
      /necesitan una cirugía más invasiva para dar estabilidad a la columna/,
    ],
    'no significant deformity': [/^Sin deformidad importante/, /No necesita una cirugía para corregirla/],
    'good general health': [
      /^Buena salud general/,
      /Su salud le permite recibir el procedimiento y la sedación/,
    ],
    'realistic expectations': [
      /^Expectativas realistas/,
      /las metas/,
      /los resultados posibles/,
      /qué cuidados y qué citas de control vienen después/,
    ],
  },

  procedure: {
    'only numbing and light sedation': [/basta con adormecer la zona y una sedación leve/],
    'lower risks than more invasive surgery': [
      /baja los riesgos que trae una cirugía de columna más invasiva/,
    ],
    'quicker return to normal life': [/volver antes a su vida normal/],
  },

  steps: {
    preparation: [
      /^Preparación/,
      /anestesia local y sedación leve para su comodidad/,
      /poco dolor y poca ansiedad/,
    ],
    incision: [
      /^Incisión/,
      /corte pequeño, por lo general de menos de una pulgada/,
      /en la piel, sobre la parte afectada de la columna/,
      /Daña poco tejido/,
      /baja el riesgo de complicaciones/,
    ],
    access: [
      /^Acceso/,
      /Por este corte, el cirujano llega al nivel correcto de la columna/,
      /ayuda a bajar el riesgo de infección/,
      /acorta la recuperación/,
    ],
    visualization: [
      /^Imagen en vivo/,
      /fluoroscopia es una imagen de rayos X en tiempo real/,
      /Guía los instrumentos al lugar exacto en el canal espinal/,
      /protege el tejido de alrededor/,
    ],
    decompression: [
      /^Descompresión/,
      /instrumentos especiales sacan trocitos de hueso y lo que sobra del ligamento amarillo/,
      /meta es quitarles presión a los nervios/,
    ],
    closure: [
      /^Cierre/,
      /se cierra con suturas.* o grapas/,
      /vendaje estéril/,
      /corte pequeño sana más rápido y duele menos/,
    ],
    recovery: [
      /^Recuperación/,
      /Por lo general la atención es ambulatoria, así que usted vuelve a casa el mismo día/,
      /Normalmente le dirán que descanse/,
      /vuelva a sus actividades poco a poco/,
      /Tal vez necesite terapia física para que su espalda sea fuerte y flexible/,
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
      /Junto con la sedación leve, evita los riesgos de la anestesia general/,
      /MILD es posible para personas con más riesgo en una cirugía/,
    ],
    'quick recovery': [
      /^Recuperación rápida/,
      /suelen sanar más rápido/,
      /Muchas veces vuelven pronto a lo que hacen normalmente/,
    ],
    'effective pain relief': [
      /^Alivio eficaz del dolor/,
      /Muchos pacientes dicen que sienten un alivio importante/,
      /menos dolor y se mueven mejor/,
    ],
    outpatient: [/^Atención ambulatoria/, /no se queda en el hospital/, /atención puede costar menos/],
  },

  risks: {
    infection: [/^Infección/, /Toda cirugía tiene este riesgo/, /incisión pequeña lo mantiene bajo/],
    bleeding: [/^Sangrado/, /Puede ocurrir/, /Suele ser menos grave que con una cirugía más invasiva/],
    'nerve damage': [
      /^Daño a los nervios/,
      /riesgo pequeño/,
      /Podría causar adormecimiento, debilidad o dolor/,
    ],
    'no improvement, or symptoms again': [
      /^Sin mejoría, o síntomas que vuelven/,
      /Algunas personas no mejoran mucho/,
      /síntomas regresan con el tiempo/,
    ],
    'more surgery': [/^Más cirugía/, /Quizás la necesite/, /no le da alivio/, /síntomas empeoran/],
  },

  closing: {
    'a less invasive option': [/opción menos invasiva/],
    'leading to quicker recovery and less pain': [/Lleva a una recuperación más rápida y a menos dolor/],
    'to be talked through with us': [/En una consulta, hable con nosotros de .* beneficios y los riesgos/],
    'for your own case': [/su salud y sus necesidades/],
  },

  encore: {
    'a randomized trial': [
      /MiDAS ENCORE/,
      /estudio, hecho en centros de Estados Unidos/,
      /el azar decidió quién recibía qué tratamiento/,
    ],
    'its two groups': [
      /MILD fue para 143 personas/,
      /otras 131 recibieron inyecciones epidurales de esteroides/,
    ],
    'problems, with their time, their reference and how bad': [
      /En los dos años después de MILD, unas 13 de cada 1,000 personas tuvieron/,
      /un problema relacionado con el dispositivo o el procedimiento. Ninguno fue grave \[1\]\./,
    ],
    'other operations': [/En dos años, unas 56 de cada 1,000 personas tuvieron otra operación \[1\]\./],
  },

  cleveland: {
    'looking back over five years': [/Durante cinco años: Cleveland Clinic/, /revisaron qué había pasado/],
    'decompression surgery': [/En cinco años, 9 de las 75 necesitaron una cirugía de descompresión/],
    'the same out of 1,000': [/Eso es 120 de cada 1,000 \[2\]\./],
  },

  limits: {
    'company ties, or no comparison': [
      /Varios estudios tienen límites/,
      /vínculos con una empresa, o nadie con quien comparar después del primer año/,
    ],
    'not enough for some insurers': [/Algunas aseguradoras dicen que la evidencia no basta/],
    'Medicare, only inside studies': [/Medicare paga MILD solo dentro de estudios aprobados \[3\]\./],
  },

  claims: {
    'many patients with spinal stenosis': [/Hemos ayudado a muchos pacientes con .*estenosis espinal/],
    'significant results with MILD': [/Con MILD han tenido resultados importantes/],
    'tools from Vertos Medical': [
      /Usamos los instrumentos especializados que Vertos Medical ofrece para MILD/,
    ],
    'a trained team': [/equipo está capacitado en los últimos avances de esta técnica/],
  },

  contact: {
    'how we can help': [/^¿Cómo podemos ayudarle\?$/m],
    'this form': [/Use este formulario para comunicarse con nosotros/],
    'what new patients give': [
      /Si es su primera vez en la clínica, dé su número de teléfono y su correo electrónico/,
    ],
    'when they hear, and what for': [
      /Alguien se comunicará con usted en menos de 24 horas para programar su cita/,
    ],
  },

  notes: {
    'not medical advice': [/información general, no un consejo médico/],
    'whose trademark it is': [/mild® es una marca registrada de Vertos Medical/],
  },
};
