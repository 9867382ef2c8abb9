import type { Content } from '../content/content.js';
import type { Language, Messages } from './language.js';
import { plural } from './plural.js';

// Dates and numbers as in the United States.
const characters = (count: number) => plural('es-US', count, { one: '# carácter', other: '# caracteres' });
// Not by Intl: its start would take as long as the rest of the first view, and nobody promises over 720 hours.
const hours = (count: number) => (count === 1 ? 'una hora' : `${count} horas`);

// Speaks to a person as "usted", and of nobody as a man or a woman where Spanish has another way to say it.
const messages: Messages = {
  heading: '¿Cómo podemos ayudarle?',
  intro: 'Use este formulario para comunicarse con nosotros.',
  promise: (replyHours) =>
    `¿Es su primera vez en la clínica? Denos su número de teléfono y su correo electrónico, y alguien se comunicará con usted en menos de ${hours(replyHours)} para programar su cita.`,
  urgent:
    'En una emergencia, llame al 911. No use este formulario para nada urgente ni para información médica privada.',
  privacy: 'Cómo usamos su información',
  noRelationship: 'Por enviar este formulario, usted no pasa a ser paciente de la clínica.',
  optional: '(opcional)',
  needed: '(respuesta necesaria)',
  whatWeNeed: 'Responda todas las preguntas, menos las que dicen “opcional”.',
  errorPrefix: 'Error:',

  fields: {
    name: 'Nombre completo',
    patient: '¿Es su primera vez en la clínica?',
    patientNew: 'Sí',
    patientExisting: 'No, ya he venido antes',
    email: 'Correo electrónico',
    phone: 'Número de teléfono',
    message: 'Su mensaje',
    consent: 'Acepto que la clínica use esta información para responderme.',
    trap: 'Deje esta casilla vacía',
  },
  hints: {
    phone: 'Puede agregar una extensión.',
    emailOrPhone: 'Denos su correo electrónico, su número de teléfono o los dos.',
    message: 'Díganos en pocas palabras cómo podemos ayudarle.',
  },
  needs: {
    new: 'Necesitamos su correo electrónico y su número de teléfono. El mensaje es opcional.',
    existing: 'Necesitamos su mensaje. También su correo electrónico o su número de teléfono.',
  },

  ask: 'Preguntar sobre esto',
  askingAbout: 'Su pregunta es sobre:',
  remove: 'Quitar',
  topicAdded: (topic) => `Se agregó a su mensaje: ${topic}`,
  topicRemoved: (topic) => `Se quitó de su mensaje: ${topic}`,

  didYouMean: (address) => `¿Quiso escribir ${address}?`,

  charactersLeft: (count) => `Le ${count === 1 ? 'queda' : 'quedan'} ${characters(count)}`,
  charactersOver: (count) => `Tiene ${characters(count)} de más`,

  problemHeading: (count: number) =>
    plural('es', count, { one: 'Hay un problema', other: 'Hay # problemas' }),
  problems: {
    nameMissing: 'Escriba su nombre completo',
    nameLong: 'Su nombre es demasiado largo. Use 100 caracteres o menos',
    patientMissing: 'Díganos si es su primera vez en la clínica',
    emailMissing: 'Escriba su correo electrónico, por ejemplo, nombre@example.com',
    emailFormat: 'Escriba su correo electrónico completo, por ejemplo, nombre@example.com',
    emailLong: 'Su correo electrónico es demasiado largo. Use 254 caracteres o menos',
    emailOrPhoneMissing: 'Escriba su correo electrónico o su número de teléfono',
    phoneMissing: 'Escriba su número de teléfono, por ejemplo, 555 010 0199',
    phoneFormat: 'Escriba un número de teléfono de al menos 7 dígitos, por ejemplo, 555 010 0199',
    phoneLong: 'Su número de teléfono es demasiado largo. Use 100 caracteres o menos',
    messageMissing: 'Escriba su mensaje',
    messageLong: 'Su mensaje es demasiado largo. Use 2,000 caracteres o menos',
    consentMissing: 'Marque la casilla si acepta que la clínica use esta información para responderle',
  },
  checkAnswer: 'Revise su respuesta',
  noFiles: 'Este formulario no envía archivos. Puede traerlos a la clínica.',

  send: 'Enviar',
  sending: 'Enviando…',
  slow: 'Seguimos enviando su mensaje. Está tardando más de lo normal.',

  notSent: 'Su mensaje no se envió',
  perhapsSent: 'No sabemos si su mensaje llegó',
  failures: {
    offline: 'Parece que no tiene conexión a internet.',
    timeout: 'El sitio web de la clínica no respondió a tiempo.',
    network: 'Se perdió la conexión.',
    busy: 'El sitio web de la clínica está ocupado en este momento.',
    rejected: 'El sitio web de la clínica no aceptó su mensaje.',
    server: 'Algo falló en el sitio web de la clínica.',
    unreadable: 'El sitio web de la clínica no dio una respuesta clara.',
  },
  kept: 'Todo lo que escribió sigue aquí.',
  remedies: {
    offline: 'Conéctese a internet y vuelva a enviar su mensaje.',
    timeout: 'Puede enviar su mensaje otra vez.',
    network: 'Puede enviar su mensaje otra vez.',
    busy: 'Espere unos minutos y vuelva a enviar su mensaje.',
    rejected: 'Puede cambiar su mensaje y enviarlo otra vez.',
    server: 'Puede enviar su mensaje otra vez.',
    unreadable: 'Puede enviar su mensaje otra vez.',
  },
  backOnline: 'Ya tiene conexión otra vez. Puede enviar su mensaje ahora.',
  tryAgain: 'Intentar otra vez',

  sent: 'Gracias. Recibimos su mensaje',
  next: {
    new: (replyHours) =>
      `Alguien se comunicará con usted en menos de ${hours(replyHours)} para programar su cita.`,
    existing: 'Alguien de la clínica se comunicará con usted.',
  },
  another: 'Enviar otro mensaje',

  call: 'También puede llamarnos:',
  callToMakeSure: 'Para saber si su mensaje llegó, llámenos:',
  reach: 'Llámenos:',
  reachOnline: 'Comuníquese con nosotros por internet',
  reachUnknown: 'Comuníquese con la clínica.',

  reviewedBy: (name) => `Revisado por ${name}.`,
  lastReviewed: (date) =>
    `Última revisión: ${new Date(date).toLocaleDateString('es-US', { dateStyle: 'long', timeZone: 'UTC' })}.`,
};

const content: Content = {
  opening: {
    claim:
      'Hemos ayudado a muchos pacientes con estenosis espinal, en la que la columna se hace más estrecha. Con MILD, ellos han tenido resultados importantes.',
    action: 'Programar una consulta',
  },
  summary: {
    heading: 'MILD en pocas palabras',
    items: [
      {
        term: 'Para qué sirve',
        text: 'Se ha demostrado que MILD reduce el dolor y mejora la movilidad, es decir, ayuda a moverse mejor.',
      },
      {
        term: 'Para quién es',
        text: 'MILD es una opción si la columna se le ha estrechado y el tratamiento conservador (el que no incluye cirugía) no le ha ayudado.',
      },
      {
        term: 'Cuánto tarda la recuperación',
        text: 'La recuperación es más rápida que con una cirugía tradicional, y las personas vuelven pronto a sus actividades diarias. MILD es un procedimiento ambulatorio: se pasa poco o nada de tiempo en el hospital.',
      },
      {
        term: 'Qué sigue',
        text: '¿Podría ayudarle MILD? Venga a hablar con nosotros para saber si es una buena opción para usted.',
      },
    ],
  },
  sections: {
    overview: {
      heading: '¿Qué es el procedimiento MILD?',
      body: [
        'MILD son las siglas en inglés de descompresión lumbar mínimamente invasiva. Lumbar se refiere a la espalda baja, y descompresión quiere decir quitarles presión a los nervios de esa zona. Para llegar a ellos, al cirujano le basta con un corte pequeño, llamado incisión. Por eso se dice que MILD es mínimamente invasivo.',
        'La estenosis espinal lumbar es un problema doloroso. MILD da alivio justo en el lugar del problema. Los nervios pasan por un túnel de la columna que se llama canal espinal. En la estenosis, ese canal se estrecha en la espalda baja y presiona los nervios.',
        'Dos cosas causan el estrechamiento y la presión: el hueso y un ligamento que se ha puesto más grueso. Ese ligamento, llamado ligamento amarillo, es una banda fuerte entre los huesos de la columna. Con instrumentos especiales, el cirujano quita pedacitos de hueso y de ligamento.',
        'Usted recibe anestesia local, que adormece solo la parte del cuerpo que se va a tratar. También recibe una sedación leve, que le ayuda a relajarse. MILD es menos invasivo que la cirugía tradicional.',
        { claim: 'Usamos los instrumentos especializados que Vertos Medical ofrece para MILD.' },
        { claim: 'Nuestro personal está capacitado en los últimos avances de esta técnica.' },
      ],
    },
    comparison: {
      heading: '¿En qué se diferencia MILD de una laminectomía?',
      body: [
        'La laminectomía es una cirugía en una vértebra, uno de los huesos de la columna. El cirujano quita una parte de ese hueso, que se llama lámina. La meta es quitarles presión a los nervios espinales o a la médula espinal, el cordón principal de nervios de la espalda.',
        'MILD está relacionado con la laminectomía, pero no es lo mismo. Los dos procedimientos buscan aliviar los síntomas de la estenosis espinal. Pero la laminectomía es más invasiva y su recuperación tarda más. Muchas veces se hace con anestesia general, con la que usted duerme por completo.',
      ],
    },
    candidates: {
      heading: '¿Para quién es adecuado MILD?',
      body: [
        'MILD es para personas con estenosis espinal lumbar. En ellas, el canal estrecho presiona la médula espinal o las raíces nerviosas. Las raíces son los puntos donde los nervios salen de la médula. Esa presión causa dolor, adormecimiento o debilidad en las piernas y en la espalda baja.',
        'MILD puede ser adecuado para usted si se cumplen estos seis puntos en su caso:',
        {
          list: [
            {
              term: 'Estenosis espinal lumbar con síntomas',
              text: 'Un médico ya le dio este diagnóstico. El dolor en las piernas o en la espalda, el adormecimiento, la debilidad o la dificultad para caminar afectan mucho su calidad de vida.',
            },
            {
              term: 'El tratamiento conservador no ha funcionado',
              text: 'Durante un tiempo razonable, usted probó terapia física (ejercicios guiados), medicinas e inyecciones epidurales de esteroides. Esas inyecciones se ponen cerca de los nervios de la columna para bajar la inflamación. Nada de eso le ayudó.',
            },
            {
              term: 'Sin inestabilidad grave de la columna',
              text: 'Una columna es inestable cuando sus huesos se mueven demasiado. En la espondilolistesis, por ejemplo, un hueso se sale de su lugar. Si el suyo fuera un caso grave, necesitaría una cirugía más invasiva para darle estabilidad a la columna.',
            },
            {
              term: 'Sin deformidad importante',
              text: 'La forma de su columna no ha cambiado demasiado. Por eso no necesita una cirugía para corregirla.',
            },
            {
              term: 'Buena salud general',
              text: 'Su salud le permite pasar por el procedimiento y por la sedación.',
            },
            {
              term: 'Expectativas realistas',
              text: 'Usted conoce las metas de MILD y los resultados posibles. También sabe qué cuidados y qué citas de control vienen después.',
            },
          ],
        },
        'MILD ayuda en especial a las personas mayores. También ayuda en especial a quienes no pueden tener una cirugía más invasiva por otros problemas de salud.',
        'Solo una evaluación a fondo puede decir si MILD es lo adecuado para usted. En su consulta para el manejo del dolor, revisamos sus síntomas, su salud general y las imágenes de su columna.',
      ],
    },
    procedure: {
      heading: '¿Cómo se hace MILD?',
      body: [
        {
          list: [
            {
              term: 'Preparación',
              text: 'Para su comodidad, usted recibe anestesia local y una sedación leve. Las dos ayudan a que sienta poco dolor y poca ansiedad.',
              step: 'preparation',
            },
            {
              term: 'Incisión',
              text: 'El cirujano hace un corte pequeño en la piel, sobre la parte afectada de la columna. El corte, por lo general de menos de una pulgada, daña poco tejido. Eso baja el riesgo de complicaciones (problemas que causa un tratamiento).',
            },
            {
              term: 'Acceso',
              text: 'Por ese corte, el cirujano llega a la parte de la columna que se va a tratar. Entrar así ayuda a bajar el riesgo de infección y acorta la recuperación.',
            },
            {
              term: 'Imagen en vivo',
              text: 'La fluoroscopia, una imagen de rayos X en tiempo real, guía los instrumentos hasta el lugar exacto del canal espinal. Así se protege el tejido de alrededor.',
            },
            {
              term: 'Descompresión',
              text: 'Con los instrumentos especiales, el cirujano saca pedacitos de hueso y lo que sobra del ligamento amarillo. La meta es que los nervios tengan menos presión.',
            },
            {
              term: 'Cierre',
              text: 'El cirujano cierra el corte con suturas (puntos) o grapas. Después lo cubre con un vendaje estéril (sin gérmenes). Como el corte es pequeño, sana más rápido y duele menos.',
            },
            {
              term: 'Recuperación',
              text: 'Por lo general, MILD es ambulatorio y usted vuelve a casa el mismo día. Normalmente le dirán que descanse y que regrese a sus actividades poco a poco. Tal vez necesite terapia física para tener una espalda fuerte y flexible.',
              step: 'followup',
            },
          ],
          ordered: true,
        },
        'Para MILD basta con anestesia local y sedación leve. Por eso los riesgos son menores que con una cirugía de columna más invasiva, y usted vuelve antes a su vida normal.',
      ],
    },
  },
  bodyLocation: 'Columna lumbar',
  figure: {
    heading: 'El canal espinal, visto desde arriba',
    panels: [
      { term: 'Canal abierto', text: 'Los nervios tienen espacio.' },
      { term: 'Canal estrecho', text: 'El ligamento grueso presiona los nervios.' },
      {
        term: 'Después de MILD',
        text: 'Con menos hueso y menos ligamento, los nervios tienen más espacio.',
      },
    ],
    labels: { canal: 'Canal', nerves: 'Nervios', ligament: 'Ligamento', bone: 'Hueso' },
  },
  questions: {
    heading: 'Preguntas para la consulta médica',
    items: [
      '¿Es MILD una buena opción para mí?',
      '¿Qué más podría ayudarme?',
      '¿Cuánto alivio puedo esperar, y por cuánto tiempo?',
      '¿Qué riesgos importan más en mi caso?',
      '¿Cuántas veces ha hecho usted este procedimiento?',
      '¿Cómo me preparo? ¿Tengo que cambiar mis medicinas?',
      '¿A quién llamo si después tengo algún problema?',
      '¿Cuánto tendré que pagar?',
    ],
  },
  risks: {
    heading: '¿Cuáles son los beneficios y los riesgos?',
    intro:
      'Como todo procedimiento médico, MILD tiene beneficios y riesgos. Si conoce los dos, puede tomar una decisión informada.',
    benefits: {
      heading: 'Beneficios',
      items: [
        {
          term: 'Mínimamente invasivo',
          text: 'El corte pequeño afecta poco tejido, y por eso duele menos después. Las complicaciones son menos probables que en una cirugía abierta, que necesita un corte largo.',
        },
        {
          term: 'Anestesia local',
          text: 'Con la zona adormecida y una sedación leve, usted evita los riesgos de la anestesia general. Por eso MILD es posible para personas que corren más riesgo con una cirugía.',
        },
        {
          term: 'Recuperación rápida',
          text: 'Por lo general, las personas se recuperan más rápido que después de una cirugía abierta. Muchas veces vuelven a su vida normal en poco tiempo.',
        },
        {
          term: 'Alivio eficaz del dolor',
          text: 'Muchos pacientes dicen que sienten un alivio importante. Tienen menos dolor y se mueven mejor.',
        },
        {
          term: 'Atención ambulatoria',
          text: 'Usted no se queda en el hospital, y eso puede bajar el costo de su atención.',
        },
      ],
    },
    risks: {
      heading: 'Riesgos',
      items: [
        {
          term: 'Infección',
          text: 'Cualquier cirugía puede causar una infección. Como el corte de MILD es pequeño, ese riesgo se mantiene bajo.',
        },
        {
          term: 'Sangrado',
          text: 'Puede haber algo de sangrado. Con MILD, suele ser menos grave que con una cirugía más invasiva.',
        },
        {
          term: 'Daño a los nervios',
          text: 'Hay un riesgo pequeño de que se lastime un nervio. Eso podría causar adormecimiento, debilidad o dolor.',
        },
        {
          term: 'Falta de mejoría, o síntomas que vuelven',
          text: 'Algunas personas no mejoran mucho. En otras, los síntomas regresan con el tiempo.',
        },
        {
          term: 'Otra operación',
          text: 'Puede ser que MILD no le dé alivio, o que sus síntomas empeoren. Entonces quizás necesite otra operación.',
        },
      ],
    },
    closing:
      'MILD es una opción menos invasiva, con una recuperación más rápida y menos dolor. Venga a una consulta y hable con nosotros de los beneficios y los riesgos. Así sabrá qué significan para su salud y sus necesidades.',
  },
  evidence: {
    heading: 'Qué han encontrado los estudios',
    intro:
      'En un estudio en Estados Unidos, a las personas que recibieron MILD les fue mejor que a las que no lo recibieron. Después de un año, su dolor, su forma de caminar y su vida diaria habían mejorado más que con el tratamiento habitual solo. Ese tratamiento no incluye cirugía [1].',
    studies: [
      {
        heading: 'MILD y el tratamiento habitual: MOTION',
        text: [
          'Este estudio lo pagó el fabricante de los instrumentos. El azar decidió quién recibía MILD junto con el tratamiento habitual. Las demás personas recibieron solo el tratamiento habitual. Después de un año, se evaluó a 69 personas de cada grupo.',
          'El estudio midió el dolor, la forma de caminar y la discapacidad (cuánto limita un problema la vida diaria). En todo lo que midió el estudio, la diferencia entre los grupos fue demasiado grande para explicarla solo por azar.',
          'En un año, este número de personas tuvo algún problema relacionado con el dispositivo (los instrumentos) o con el procedimiento:',
        ],
        groups: [
          { term: 'Con MILD y el tratamiento habitual', text: '0 de 69 personas [1].' },
          { term: 'Con el tratamiento habitual solo', text: '0 de 69 personas [1].' },
        ],
        findings: [],
        closing:
          'A los dos años se evaluó a 64 personas del grupo de MILD y a 67 del otro grupo. Para entonces, la mayoría del otro grupo había elegido MILD u otro procedimiento en la parte baja de la columna. Por eso ya no era posible una comparación justa. Las personas del grupo de MILD seguían mejor que al principio [2].',
      },
      {
        heading: 'MILD y las inyecciones: MiDAS ENCORE',
        text: [
          'En este estudio, también en centros de Estados Unidos, el azar decidió quién recibía qué tratamiento. A 143 personas se les hizo MILD, y 131 recibieron inyecciones epidurales de esteroides. Los grupos se compararon durante un año. En el segundo año, solo se observó a quienes recibieron MILD.',
        ],
        pictures:
          'Cada imagen tiene 1,000 puntos, y cada punto representa a una persona. Los puntos grandes y cuadrados representan a las personas que tuvieron el problema o la operación.',
        findings: [
          'En los dos años después de MILD, unas 13 de cada 1,000 personas tuvieron un problema relacionado con el dispositivo o con el procedimiento. Ninguno fue grave [3].',
          'En dos años, a unas 56 de cada 1,000 personas las operaron otra vez [3].',
        ],
        closing:
          'En esos dos años no hubo señales de una columna inestable [3]. No se sabe si a los dos años MILD da mejor o peor resultado que las inyecciones.',
      },
      {
        heading: 'Cinco años después de MILD: Cleveland Clinic',
        text: [
          'Unos médicos revisaron cómo les había ido a 75 personas después de MILD. Algunas necesitaron más tarde una cirugía de descompresión, una operación que les quita presión a los nervios.',
        ],
        findings: [
          'En cinco años, 9 de las 75 necesitaron una cirugía de descompresión. Es decir, 120 de cada 1,000 [4].',
        ],
        closing: 'No se sabe cuántas personas necesitarían esa cirugía sin MILD.',
      },
    ],
    limits: {
      heading: 'Los límites de la evidencia',
      items: [
        'Todavía no se sabe qué resultado da MILD comparado con una cirugía abierta o con un procedimiento simulado (fingido). Las revisiones de las aseguradoras dicen lo mismo.',
        'En MOTION y en ENCORE, las personas sabían qué tratamiento recibían.',
        'Varios estudios tenían vínculos con una empresa, o después del primer año ya no tenían un grupo para comparar.',
        'Algunas aseguradoras dicen que la evidencia no basta.',
        'En Estados Unidos, Medicare paga MILD solo dentro de estudios aprobados [5].',
      ],
    },
    references: { heading: 'Fuentes' },
  },
  disclaimer:
    'Esta es información general, no un consejo médico. Pregunte a su médico qué es lo adecuado para usted.',
  trademark: 'mild® es una marca de Vertos Medical.',
};

/** Spanish, as in the United States. */
export const es: Language = { direction: 'ltr', messages, content };
