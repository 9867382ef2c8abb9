<?php
/**
 * The mail to the clinic.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * A text in one line: what a person types must not begin another field, or another header.
 *
 * @param string $text A text.
 * @return string
 */
function mild_widgets_line( $text ) {
	return trim( preg_replace( '/[\x00-\x1f\x7f\x{0085}\x{2028}\x{2029}]+/u', ' ', $text ) );
}

/**
 * Mails a message.
 *
 * @param array $message One that was checked.
 * @return bool Whether WordPress's mail took it. Something else where a plugin sends mail and doesn't say.
 */
function mild_widgets_mail( $message ) {
	$settings = mild_widgets_settings();
	$to       = $settings['mail_to'] ? $settings['mail_to'] : get_option( 'admin_email' );
	$headers  = isset( $message['email'] ) && '' !== $message['email'] ? array( 'Reply-To: ' . $message['email'] ) : array();
	add_action( 'phpmailer_init', 'mild_widgets_encode' );
	// After other plugins: in HTML, what a person types could be a link or a picture, or be missing.
	add_filter( 'wp_mail_content_type', 'mild_widgets_mail_type', PHP_INT_MAX );
	add_filter( 'wp_mail_charset', 'mild_widgets_mail_charset', PHP_INT_MAX );
	try {
		return wp_mail( $to, mild_widgets_subject( $message ), mild_widgets_mail_text( $message ), $headers );
	} finally {
		remove_action( 'phpmailer_init', 'mild_widgets_encode' );
		remove_filter( 'wp_mail_content_type', 'mild_widgets_mail_type', PHP_INT_MAX );
		remove_filter( 'wp_mail_charset', 'mild_widgets_mail_charset', PHP_INT_MAX );
	}
}

/**
 * What the mail is: text.
 *
 * @return string
 */
function mild_widgets_mail_type() {
	return 'text/plain';
}

/**
 * The characters of the mail, whatever those of the site are.
 *
 * @return string
 */
function mild_widgets_mail_charset() {
	return 'UTF-8';
}

/**
 * Has every character arrive, also those that a mail server may change.
 *
 * @param PHPMailer\PHPMailer\PHPMailer $mailer WordPress's.
 */
function mild_widgets_encode( $mailer ) {
	$mailer->Encoding = 'quoted-printable'; // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- PHPMailer's
}

/**
 * The subject.
 *
 * @param array $message One that was checked.
 * @return string
 */
function mild_widgets_subject( $message ) {
	$subject = 'new' === $message['patient']
		/* translators: %s: A person's name. */
		? __( 'New patient: %s', 'mild-widgets' )
		/* translators: %s: A person's name. */
		: __( 'Existing patient: %s', 'mild-widgets' );
	$mark = '' === $message['trap'] ? '' : __( '[Likely spam]', 'mild-widgets' ) . ' ';
	return $mark . sprintf( $subject, mild_widgets_line( $message['name'] ) );
}

/**
 * The text: a line for each field, and the message at the end, where it can't be taken for another field.
 *
 * @param array $message One that was checked.
 * @return string
 */
function mild_widgets_mail_text( $message ) {
	$message += array_fill_keys( array( 'email', 'phone', 'message' ), '' ) + array( 'topics' => array() );
	$fields   = array(
		array( __( 'Name', 'mild-widgets' ), $message['name'] ),
		array( __( 'Patient', 'mild-widgets' ), 'new' === $message['patient'] ? __( 'new', 'mild-widgets' ) : __( 'has been to the clinic before', 'mild-widgets' ) ),
		array( __( 'Email', 'mild-widgets' ), $message['email'] ),
		array( __( 'Phone', 'mild-widgets' ), $message['phone'] ),
	);
	foreach ( $message['topics'] as $topic ) {
		$fields[] = array( __( 'Asks about', 'mild-widgets' ), $topic );
	}
	if ( ! empty( $message['consent'] ) ) {
		$fields[] = array( __( 'Consent', 'mild-widgets' ), __( 'given', 'mild-widgets' ) );
	}
	foreach ( $message['extra'] as $name => $value ) {
		$fields[] = array( (string) $name, $value );
	}
	$fields[] = array( __( 'Language', 'mild-widgets' ), $message['locale'] );
	$fields[] = array( __( 'Page', 'mild-widgets' ), $message['page'] );
	/* translators: %s: A number of seconds. */
	$fields[] = array( __( 'Form was open for', 'mild-widgets' ), sprintf( __( '%s seconds', 'mild-widgets' ), (int) $message['elapsedSeconds'] ) );

	$lines = array();
	if ( '' !== $message['trap'] ) {
		$lines[] = __( 'Likely spam: a field was filled in that people don’t see. Look before you delete it.', 'mild-widgets' );
		$lines[] = '';
	}
	foreach ( $fields as list( $label, $value ) ) {
		if ( '' !== $value ) {
			$lines[] = mild_widgets_line( $label ) . ': ' . mild_widgets_line( $value );
		}
	}
	if ( '' !== $message['message'] ) {
		array_push( $lines, '', __( 'Message:', 'mild-widgets' ), '', $message['message'] );
	}
	return preg_replace( '/\r\n|\r|\n/', "\r\n", implode( "\n", $lines ) . "\n" );
}
