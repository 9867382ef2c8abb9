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
  noRelationship: 'Enviar este formulario no le convierte en paciente de la clínica.',
  optional: '(opcional)',
  needed: '(hace falta responder)',
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
    patientMissing: 'Díganos si es su primera vez en la clínica',
    emailMissing: 'Escriba su correo electrónico, como nombre@example.com',
    emailFormat: 'Escriba su correo electrónico completo, como nombre@example.com',
    emailLong: 'Su correo electrónico debe tener 254 caracteres o menos',
    emailOrPhoneMissing: 'Escriba su correo electrónico o su número de teléfono',
    phoneMissing: 'Escriba su número de teléfono, como 555 010 0199',
    phoneFormat: 'Escriba un número de teléfono de al menos 7 dígitos, como 555 010 0199',
    phoneLong: 'Su número de teléfono debe tener 100 caracteres o menos',
    messageMissing: 'Escriba su mensaje',
    messageLong: 'Su mensaje debe tener 2,000 caracteres o menos',
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
    offline: 'Conéctese a internet y vuelva a intentarlo.',
    timeout: 'Puede intentarlo otra vez.',
    network: 'Puede intentarlo otra vez.',
    busy: 'Espere unos minutos y vuelva a intentarlo.',
    rejected: 'Puede cambiarlo e intentarlo otra vez.',
    server: 'Puede intentarlo otra vez.',
    unreadable: 'Puede intentarlo otra vez.',
  },
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
      'Hemos ayudado a muchos pacientes con estenosis espinal, en la que la columna se hace más estrecha. Con MILD han tenido resultados importantes.',
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
        text: 'MILD es una opción si la columna se le ha estrechado y el tratamiento conservador (la atención sin cirugía) no le ha ayudado.',
      },
      {
        term: 'Cuánto tarda la recuperación',
        text: 'MILD es un procedimiento ambulatorio: usted pasa poco o nada de tiempo en el hospital. La recuperación es más rápida que con una cirugía tradicional, y pronto vuelve a sus actividades diarias.',
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
        'MILD son las siglas en inglés de descompresión lumbar mínimamente invasiva. Lumbar se refiere a la espalda baja, y descompresión quiere decir quitarles presión a los nervios. Para lograrlo, al cirujano le basta con un corte pequeño, llamado incisión. Por eso se dice que MILD es mínimamente invasivo.',
        'MILD da alivio justo donde hace falta en la estenosis espinal lumbar, un problema doloroso. Los nervios pasan por un túnel de la columna que se llama canal espinal. En la estenosis, ese canal se estrecha en la espalda baja y presiona los nervios.',
        'Dos cosas causan el estrechamiento y la presión: el hueso, y un ligamento que se ha puesto más grueso. Ese ligamento, llamado ligamento amarillo, es una banda fuerte entre los huesos de la columna. Con instrumentos especiales, el cirujano quita pedacitos del hueso y del ligamento.',
        'Usted recibe anestesia local, que adormece solo la parte del cuerpo que se va a tratar. También recibe una sedación leve, que le ayuda a relajarse. En conjunto, MILD es menos invasivo que la cirugía tradicional.',
        { claim: 'Usamos los instrumentos especializados que Vertos Medical ofrece para MILD.' },
        { claim: 'Nuestro equipo está capacitado en los últimos avances de esta técnica.' },
      ],
    },
    comparison: {
      heading: '¿En qué se diferencia MILD de una laminectomía?',
      body: [
        'La laminectomía es una cirugía en una vértebra, uno de los huesos de la columna. El cirujano quita una parte que se llama lámina. La meta es bajar la presión sobre los nervios espinales o sobre la médula espinal, el conjunto principal de nervios de la espalda.',
        'MILD y la laminectomía tienen relación, pero no son lo mismo. Los dos procedimientos buscan aliviar los síntomas de la estenosis espinal. La laminectomía, en cambio, es más invasiva y la recuperación tarda más. Muchas veces necesita anestesia general, que le duerme por completo.',
      ],
    },
    candidates: {
      heading: '¿Para quién es adecuado MILD?',
      body: [
        'MILD es para personas con estenosis espinal lumbar. Su canal estrecho presiona la médula espinal o las raíces nerviosas, que es donde los nervios salen de la médula. Esa presión causa dolor, adormecimiento o debilidad en las piernas y en la espalda baja.',
        'MILD puede ser adecuado para usted si estos seis puntos son ciertos en su caso:',
        {
          list: [
            {
              term: 'Estenosis espinal lumbar con síntomas',
              text: 'Un médico ya le dio este diagnóstico. El dolor, el adormecimiento, la debilidad o la dificultad para caminar afectan mucho su calidad de vida.',
            },
            {
              term: 'El tratamiento conservador no ha funcionado',
              text: 'Por un tiempo razonable, usted probó terapia física (ejercicios con guía), medicinas e inyecciones epidurales de esteroides. Esas inyecciones se ponen cerca de los nervios de la columna para bajar la inflamación. Nada de eso le ayudó.',
            },
            {
              term: 'Sin inestabilidad grave de la columna',
              text: 'Una columna es inestable cuando sus huesos se mueven demasiado. En la espondilolistesis, por ejemplo, un hueso se sale de su lugar. Si el caso es grave, hace falta una cirugía más invasiva para darle estabilidad a la columna.',
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
        'MILD ayuda en especial a las personas mayores. Lo mismo vale para quienes no pueden tener una cirugía más invasiva por otros problemas de salud.',
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
              text: 'Por ese corte, el cirujano llega al nivel de la columna que se va a tratar. Entrar así ayuda a bajar el riesgo de infección y acorta la recuperación.',
            },
            {
              term: 'Imagen en vivo',
              text: 'La fluoroscopia, una imagen de rayos X en tiempo real, guía los instrumentos al lugar exacto del canal espinal. Así se protege el tejido de alrededor.',
            },
            {
              term: 'Descompresión',
              text: 'Con los instrumentos especiales, el cirujano saca trocitos de hueso y lo que sobra del ligamento amarillo. La meta es que los nervios tengan menos presión.',
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
        'MILD no necesita más que anestesia local y sedación leve. Eso baja los riesgos que trae una cirugía de columna más invasiva y le ayuda a volver antes a su vida normal.',
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
        text: 'Con menos hueso y menos ligamento, los nervios tienen más espacio.',
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
      '¿Cómo me preparo, y tengo que cambiar mis medicinas?',
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
          text: 'El corte pequeño afecta poco tejido, y por eso duele menos después. Las complicaciones son menos probables que en una cirugía abierta, que necesita un corte largo.',
        },
        {
          term: 'Anestesia local',
          text: 'Con la zona adormecida y una sedación leve, usted evita los riesgos de la anestesia general. Por eso MILD es posible para personas con más riesgo en una cirugía.',
        },
        {
          term: 'Recuperación rápida',
          text: 'Por lo general, las personas se recuperan más rápido que de una cirugía abierta. Muchas veces vuelven a su vida normal en poco tiempo.',
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
          text: 'Cualquier cirugía puede causar una infección. El corte pequeño que se hace para MILD mantiene bajo ese riesgo.',
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
          term: 'Sin mejoría, o síntomas que vuelven',
          text: 'Algunas personas no mejoran mucho. En otras, los síntomas regresan con el tiempo.',
        },
        {
          term: 'Más cirugía',
          text: 'Puede ser que MILD no le dé alivio, o que sus síntomas empeoren. Entonces quizás necesite otra operación.',
        },
      ],
    },
    closing:
      'MILD es una opción menos invasiva, que lleva a una recuperación más rápida y a menos dolor. En una consulta, hable con nosotros de lo que los beneficios y los riesgos significan para su salud y sus necesidades.',
  },
  evidence: {
    heading: 'Qué han encontrado los estudios',
    intro:
      'Después de un año, a las personas de un estudio en Estados Unidos les había ido mejor con MILD que sin MILD. Su dolor, su forma de caminar y su vida diaria habían mejorado más que con el tratamiento habitual solo [1].',
    studies: [
      {
        heading: 'MILD y el tratamiento habitual: MOTION',
        text: [
          'Este resultado viene de un estudio que pagó el fabricante de los instrumentos. El azar decidió quién recibía MILD junto con el tratamiento habitual, es decir, uno sin cirugía. Las demás personas recibieron solo el tratamiento habitual. Al año se evaluó a 69 personas de cada grupo.',
          'El estudio midió el dolor, la forma de caminar y la discapacidad (cuánto limita un problema la vida diaria). En todas las medidas del estudio, la diferencia entre los grupos fue mayor de lo que explicaría el azar.',
          'En un año, este número de personas tuvo algún problema ligado al dispositivo o al procedimiento:',
        ],
        groups: [
          { term: 'Con MILD y el tratamiento habitual', text: '0 de 69 personas [1].' },
          { term: 'Con el tratamiento habitual solo', text: '0 de 69 personas [1].' },
        ],
        findings: [],
        closing:
          'A los dos años se evaluó a 64 personas del grupo de MILD y a 67 del otro grupo. Para entonces, la mayoría del otro grupo había elegido MILD u otro procedimiento en la espalda baja. Ya no era posible una comparación justa. Las personas del grupo de MILD seguían mejor que al principio [2].',
      },
      {
        heading: 'MILD y las inyecciones: MiDAS ENCORE',
        text: [
          'En este estudio, también en centros de Estados Unidos, el azar decidió quién recibía qué tratamiento. MILD se hizo a 143 personas, y 131 recibieron inyecciones epidurales de esteroides. Los grupos se compararon durante un año. En el segundo año, solo se siguió a las personas con MILD.',
        ],
        pictures:
          'Cada imagen tiene 1,000 puntos, y un punto representa a una persona. Los puntos grandes y cuadrados son las personas que tuvieron el problema o la operación.',
        findings: [
          'En los dos años después de MILD, unas 13 de cada 1,000 personas tuvieron un problema relacionado con el dispositivo o el procedimiento. Ninguno fue grave [3].',
          'En dos años, unas 56 de cada 1,000 personas tuvieron otra operación [3].',
        ],
        closing:
          'En esos dos años no hubo señales de una columna inestable [3]. No se sabe si a los dos años MILD da mejor o peor resultado que las inyecciones.',
      },
      {
        heading: 'Cinco años después de MILD: Cleveland Clinic',
        text: ['Los médicos revisaron qué había pasado con 75 personas que habían recibido MILD.'],
        findings: [
          'En cinco años, 9 de las 75 necesitaron una cirugía de descompresión. Eso es 120 de cada 1,000 [4].',
        ],
        closing: 'No se sabe cuántas personas necesitarían esa cirugía sin MILD.',
      },
    ],
    limits: {
      heading: 'Los límites de la evidencia',
      items: [
        'Todavía no se sabe cómo se compara MILD con una cirugía abierta, o con un procedimiento simulado (fingido). Lo mismo dicen las revisiones de las aseguradoras.',
        'En MOTION y en ENCORE, las personas sabían qué tratamiento recibían.',
        'Varios estudios tenían vínculos con una empresa, o ningún grupo con el que comparar después del primer año.',
        'Algunas aseguradoras dicen que la evidencia no basta.',
        'En Estados Unidos, Medicare paga MILD solo dentro de estudios aprobados [5].',
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
