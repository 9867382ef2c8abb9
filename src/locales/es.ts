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
    `Si es su primera vez en la clínica, dé su número de teléfono y su correo electrónico. Alguien se comunicará con usted en menos de ${hours(replyHours)} para programar su cita.`,
  urgent:
    'En una emergencia, llame al 911. No use este formulario para nada urgente ni para datos médicos privados.',
  privacy: 'Cómo usamos sus datos',
  noRelationship: 'Enviar este formulario no le convierte en paciente de la clínica.',
  optional: '(opcional)',
  required: '(obligatorio)',
  whatWeNeed: 'Necesitamos una respuesta a cada pregunta que no diga «opcional».',
  errorPrefix: 'Error:',

  fields: {
    name: 'Nombre completo',
    patient: '¿Es su primera vez en la clínica?',
    patientNew: 'Sí',
    patientExisting: 'No, ya he venido antes',
    email: 'Correo electrónico',
    phone: 'Número de teléfono',
    message: 'Su mensaje',
    consent: 'Acepto que la clínica use estos datos para responderme.',
    trap: 'Deje esta casilla vacía',
  },
  hints: {
    phone: 'Puede agregar una extensión.',
    emailOrPhone: 'Dé su correo electrónico, su número de teléfono o los dos.',
    message: 'Díganos en pocas palabras cómo podemos ayudarle.',
  },
  needs: {
    new: 'Necesitamos su correo electrónico y su número de teléfono. El mensaje es opcional.',
    existing: 'Necesitamos su mensaje, y su correo electrónico o su número de teléfono.',
  },

  ask: 'Preguntar sobre esto',
  askingAbout: 'Usted pregunta sobre:',
  remove: 'Quitar',
  topicAdded: (topic) => `Se agregó a su mensaje: ${topic}`,
  topicRemoved: (topic) => `Se quitó de su mensaje: ${topic}`,

  didYouMean: (address) => `¿Quiso decir ${address}?`,

  charactersLeft: (count) => `Le ${count === 1 ? 'queda' : 'quedan'} ${characters(count)}`,
  charactersOver: (count) => `Hay ${characters(count)} de más`,

  problemHeading: (count: number) =>
    plural('es', count, { one: 'Hay un problema', other: 'Hay # problemas' }),
  problems: {
    nameMissing: 'Escriba su nombre completo',
    nameLong: 'Su nombre debe tener 100 caracteres o menos',
    patientMissing: 'Marque si es su primera vez en la clínica',
    emailMissing: 'Escriba su correo electrónico, como nombre@example.com',
    emailFormat: 'Escriba un correo electrónico completo, como nombre@example.com',
    emailLong: 'Su correo electrónico debe tener 254 caracteres o menos',
    emailOrPhoneMissing: 'Escriba su correo electrónico o su número de teléfono',
    phoneMissing: 'Escriba su número de teléfono, como 555 010 0199',
    phoneFormat: 'Escriba un número de teléfono de al menos 7 dígitos, como 555 010 0199',
    phoneLong: 'Su número de teléfono debe tener 100 caracteres o menos',
    messageMissing: 'Escriba su mensaje',
    messageLong: 'Su mensaje debe tener 2,000 caracteres o menos',
    consentMissing: 'Marque la casilla si acepta que la clínica use estos datos para responderle',
  },
  checkAnswer: 'Revise su respuesta',
  noFiles: 'Este formulario no envía archivos. Llámenos o traiga los suyos.',

  send: 'Enviar',
  sending: 'Enviando…',
  slow: 'Seguimos enviando. Tarda más de lo normal.',

  notSent: 'Su mensaje no se envió',
  perhapsSent: 'No sabemos si su mensaje llegó',
  failures: {
    offline: 'Parece que no tiene conexión a internet. Conéctese y vuelva a intentarlo.',
    timeout:
      'El sitio web de la clínica no respondió a tiempo. Puede intentarlo otra vez, o llamarnos para confirmar.',
    network: 'La conexión se cortó. Puede intentarlo otra vez, o llamarnos para confirmar.',
    busy: 'El sitio web de la clínica está ocupado. Espere unos minutos y vuelva a intentarlo.',
    rejected: 'El sitio web de la clínica no lo aceptó.',
    server:
      'Algo falló en el sitio web de la clínica. Puede intentarlo otra vez, o llamarnos para confirmar.',
    unreadable:
      'El sitio web de la clínica no dio una respuesta clara. Puede intentarlo otra vez, o llamarnos para confirmar.',
  },
  kept: 'Todo lo que escribió sigue aquí.',
  backOnline: 'Ya tiene conexión otra vez. Puede volver a intentarlo ahora.',
  tryAgain: 'Intentar otra vez',

  sent: 'Gracias. Tenemos su mensaje',
  next: {
    new: (replyHours) =>
      `Alguien se comunicará con usted en menos de ${hours(replyHours)} para programar su cita.`,
    existing: 'Alguien de la clínica se comunicará con usted.',
  },
  another: 'Enviar otro mensaje',

  call: 'También puede llamarnos:',
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
      'Hemos ayudado a muchos pacientes con estenosis espinal, en la que la columna se hace más estrecha. Con MILD han tenido resultados importantes.',
    action: 'Programar una consulta',
  },
  summary: {
    heading: 'MILD en pocas palabras',
    items: [
      {
        term: 'Para qué sirve',
        text: 'Se ha demostrado que reduce el dolor y mejora la movilidad, es decir, qué tan bien se mueve usted.',
      },
      {
        term: 'Para quién es',
        text: 'Es una opción para personas con un estrechamiento de la columna. Ya han recibido tratamiento conservador (atención sin cirugía), pero no les ha ayudado.',
      },
      {
        term: 'Cuánto tarda la recuperación',
        text: 'Usted pasa poco o nada de tiempo en el hospital (atención ambulatoria). La recuperación es más rápida que con una cirugía tradicional. Pronto vuelve a sus actividades diarias.',
      },
      {
        term: 'Qué sigue',
        text: '¿Podría ayudarle MILD? Venga a hablar con nosotros para saber si es adecuado para usted.',
      },
    ],
  },
  sections: {
    overview: {
      heading: '¿Qué es el procedimiento MILD?',
      body: [
        'MILD son las siglas en inglés de descompresión lumbar mínimamente invasiva. Es mínimamente invasiva porque solo necesita un corte pequeño, o incisión. Lumbar quiere decir de la parte baja de la espalda, donde se hace el corte. Descompresión quiere decir quitar la presión sobre los nervios.',
        'MILD actúa justo donde hace falta para aliviar la estenosis espinal lumbar. En este problema doloroso, el canal espinal se estrecha en la espalda baja y presiona los nervios. El canal es el túnel de la columna por donde pasan los nervios.',
        'Dos cosas causan el estrechamiento y la presión. Una es el hueso. La otra es el ligamento amarillo, que se ha puesto más grueso. Un ligamento es una banda fuerte entre los huesos. Con instrumentos especiales, el cirujano quita pedazos pequeños de los dos.',
        'Usted recibe anestesia local, que adormece solo la parte del cuerpo que se trata. También recibe una sedación leve, que le relaja. MILD es menos invasivo que la cirugía tradicional.',
        { claim: 'Usamos los instrumentos especializados que Vertos Medical ofrece para MILD.' },
        { claim: 'Nuestro equipo está capacitado en los últimos avances de esta técnica.' },
      ],
    },
    comparison: {
      heading: '¿En qué se diferencia MILD de una laminectomía?',
      body: [
        'La laminectomía es una cirugía en una vértebra, uno de los huesos de la columna. Quita una parte que se llama lámina. Así baja la presión sobre los nervios espinales o sobre la médula espinal, el grupo principal de nervios de la espalda.',
        'Las dos tienen relación, pero no son lo mismo. Ambas buscan aliviar los síntomas de la estenosis espinal. La laminectomía es más invasiva y la recuperación tarda más. Muchas veces necesita anestesia general, con la que usted duerme por completo.',
      ],
    },
    candidates: {
      heading: '¿Para quién es adecuado MILD?',
      body: [
        'MILD es para personas con estenosis espinal lumbar. Su canal estrecho presiona la médula espinal o las raíces nerviosas, donde los nervios salen de la médula. Esto causa dolor, adormecimiento o debilidad en las piernas y en la espalda baja.',
        'MILD puede ser adecuado para usted si todo esto es cierto:',
        {
          list: [
            {
              term: 'Estenosis espinal lumbar con síntomas',
              text: 'Usted ya tiene el diagnóstico. Tiene esos síntomas, o le cuesta caminar. Eso afecta mucho su calidad de vida.',
            },
            {
              term: 'El tratamiento conservador no ha funcionado',
              text: 'Usted lo probó por un tiempo razonable. Incluye terapia física (ejercicios con guía), medicinas e inyecciones epidurales de esteroides. Estas se ponen cerca de los nervios de la columna para bajar la hinchazón.',
            },
            {
              term: 'Sin inestabilidad grave de la columna',
              text: 'Los huesos de su columna no se mueven demasiado. En la espondilolistesis, por ejemplo, uno se sale de su lugar. Los casos graves necesitan una cirugía más invasiva para dar estabilidad a la columna.',
            },
            {
              term: 'Sin deformidad importante',
              text: 'La forma de su columna no ha cambiado demasiado. No necesita una cirugía para corregirla.',
            },
            {
              term: 'Buena salud general',
              text: 'Su salud le permite recibir el procedimiento y la sedación.',
            },
            {
              term: 'Expectativas realistas',
              text: 'Usted conoce las metas y los resultados posibles. También sabe qué cuidados y qué citas de control vienen después.',
            },
          ],
        },
        'MILD ayuda en especial a las personas mayores. Lo mismo vale si otros problemas de salud no le permiten una cirugía más invasiva.',
        'Solo una evaluación a fondo puede decidirlo. En su consulta para el manejo del dolor, revisamos sus síntomas, su salud general y las imágenes de su columna.',
      ],
    },
    procedure: {
      heading: '¿Cómo se hace MILD?',
      body: [
        {
          list: [
            {
              term: 'Preparación',
              text: 'Usted recibe anestesia local y sedación leve para su comodidad. Así siente poco dolor y poca ansiedad.',
              step: 'preparation',
            },
            {
              term: 'Incisión',
              text: 'El cirujano hace un corte pequeño, por lo general de menos de una pulgada. Lo hace en la piel, sobre la parte afectada de la columna. Daña poco tejido, y eso baja el riesgo de complicaciones (problemas que causa un tratamiento).',
            },
            {
              term: 'Acceso',
              text: 'Por este corte, el cirujano llega al nivel correcto de la columna. Entrar así ayuda a bajar el riesgo de infección. También acorta la recuperación.',
            },
            {
              term: 'Imagen en vivo',
              text: 'La fluoroscopia es una imagen de rayos X en tiempo real. Guía los instrumentos al lugar exacto en el canal espinal y protege el tejido de alrededor.',
            },
            {
              term: 'Descompresión',
              text: 'Unos instrumentos especiales sacan trocitos de hueso y lo que sobra del ligamento amarillo. La meta es quitarles presión a los nervios.',
            },
            {
              term: 'Cierre',
              text: 'El corte se cierra con suturas (puntos) o grapas. Encima se pone un vendaje estéril (sin gérmenes). Un corte pequeño sana más rápido y duele menos.',
            },
            {
              term: 'Recuperación',
              text: 'Por lo general la atención es ambulatoria, así que usted vuelve a casa el mismo día. Normalmente le dirán que descanse y que vuelva a sus actividades poco a poco. Tal vez necesite terapia física para que su espalda sea fuerte y flexible.',
              step: 'followup',
            },
          ],
          ordered: true,
        },
        'Para MILD basta con adormecer la zona y una sedación leve. Esto baja los riesgos que trae una cirugía de columna más invasiva. También le ayuda a volver antes a su vida normal.',
      ],
    },
  },
  bodyLocation: 'Columna lumbar',
  figure: {
    heading: 'El canal espinal desde arriba',
    panels: [
      { term: 'Canal abierto', text: 'Los nervios tienen espacio.' },
      { term: 'Canal estrecho', text: 'El ligamento grueso presiona los nervios.' },
      {
        term: 'Después de MILD',
        text: 'Falta un poco de hueso y de ligamento. Los nervios tienen más espacio.',
      },
    ],
    labels: { canal: 'Canal', nerves: 'Nervios', ligament: 'Ligamento', bone: 'Hueso' },
  },
  questions: {
    heading: 'Preguntas para la consulta médica',
    items: [
      '¿Es MILD adecuado para mí?',
      '¿Qué más podría ayudarme?',
      '¿Cuánto alivio puedo esperar, y por cuánto tiempo?',
      '¿Qué riesgos importan más en mi caso?',
      '¿Cuántas veces ha hecho usted este procedimiento?',
      '¿Cómo me preparo? ¿Tengo que cambiar mis medicinas?',
      '¿A quién llamo si después algo no va bien?',
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
          text: 'Un corte pequeño afecta poco tejido. Por eso duele menos después. Las complicaciones son menos probables que en una cirugía abierta, que necesita un corte largo.',
        },
        {
          term: 'Anestesia local',
          text: 'Junto con la sedación leve, evita los riesgos de la anestesia general. Así, MILD es posible para personas con más riesgo en una cirugía.',
        },
        {
          term: 'Recuperación rápida',
          text: 'Las personas suelen sanar más rápido. Muchas veces vuelven pronto a lo que hacen normalmente.',
        },
        {
          term: 'Alivio eficaz del dolor',
          text: 'Muchos pacientes dicen que sienten un alivio importante. Tienen menos dolor y se mueven mejor.',
        },
        {
          term: 'Atención ambulatoria',
          text: 'Como usted no se queda en el hospital, su atención puede costar menos.',
        },
      ],
    },
    risks: {
      heading: 'Riesgos',
      items: [
        {
          term: 'Infección',
          text: 'Toda cirugía tiene este riesgo. Aquí la incisión pequeña lo mantiene bajo.',
        },
        {
          term: 'Sangrado',
          text: 'Puede ocurrir. Suele ser menos grave que con una cirugía más invasiva.',
        },
        {
          term: 'Daño a los nervios',
          text: 'Hay un riesgo pequeño de que esto pase. Podría causar adormecimiento, debilidad o dolor.',
        },
        {
          term: 'Sin mejoría, o síntomas que vuelven',
          text: 'Algunas personas no mejoran mucho. En otras, los síntomas regresan con el tiempo.',
        },
        {
          term: 'Más cirugía',
          text: 'Quizás la necesite si MILD no le da alivio, o si sus síntomas empeoran.',
        },
      ],
    },
    closing:
      'MILD es una opción menos invasiva. Lleva a una recuperación más rápida y a menos dolor. En una consulta, hable con nosotros de lo que los beneficios y los riesgos significan para su salud y sus necesidades.',
  },
  evidence: {
    heading: 'Qué han encontrado los estudios',
    intro: 'Cada imagen tiene 1,000 puntos. Un punto representa a una persona.',
    studies: [
      {
        heading: 'Durante dos años: MiDAS ENCORE',
        text: 'En este estudio, hecho en centros de Estados Unidos, el azar decidió quién recibía qué tratamiento. MILD fue para 143 personas; otras 131 recibieron inyecciones epidurales de esteroides.',
        findings: [
          'En los dos años después de MILD, unas 13 de cada 1,000 personas tuvieron un problema relacionado con el dispositivo o el procedimiento. Ninguno fue grave [1].',
          'En dos años, unas 56 de cada 1,000 personas tuvieron otra operación [1].',
        ],
      },
      {
        heading: 'Durante cinco años: Cleveland Clinic',
        text: 'Los médicos revisaron qué había pasado con 75 personas después de MILD.',
        findings: [
          'En cinco años, 9 de las 75 necesitaron una cirugía de descompresión. Eso es 120 de cada 1,000 [2].',
        ],
      },
    ],
    limits: {
      heading: 'Los límites de la evidencia',
      items: [
        'Varios estudios tienen límites: vínculos con una empresa, o nadie con quien comparar después del primer año.',
        'Algunas aseguradoras dicen que la evidencia no basta.',
        'En Estados Unidos, Medicare paga MILD solo dentro de estudios aprobados [3].',
      ],
    },
    references: { heading: 'Fuentes' },
  },
  disclaimer:
    'Esta es información general, no un consejo médico. Pregunte a su médico qué es lo mejor para usted.',
  trademark: 'mild® es una marca registrada de Vertos Medical.',
};

/** Spanish, as in the United States. */
export const es: Language = { direction: 'ltr', messages, content };
