import { configure } from 'mild-widgets';
import 'mild-widgets/define';

configure({ clinicName: 'Riverside Pain Clinic', endpoint: '/api/contact' });
