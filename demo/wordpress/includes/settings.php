<?php
/**
 * The settings: what they are, and what they may be.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * What can take messages, by the value of endpoint-format; "mail" is this plugin.
 *
 * @return array[] The name, and what there is to know.
 */
function mild_widgets_formats() {
	return array(
		'mail'           => array( __( 'This website, which emails them to you', 'mild-widgets' ), __( 'Nothing else is needed. What people send is emailed, and not stored here.', 'mild-widgets' ) ),
		'json'           => array( __( 'Your own endpoint (JSON)', 'mild-widgets' ), __( 'Your own server, or a webhook of an automation service. It gets JSON with POST, and answers with a 2xx status. On another site than the page, it has to allow the page with CORS.', 'mild-widgets' ) ),
		'form'           => array( __( 'A form script (urlencoded)', 'mild-widgets' ), __( 'Any script that takes an ordinary form, such as one in PHP. Any page that it answers with a 2xx status counts as taken.', 'mild-widgets' ) ),
		'formspree'      => array( __( 'Formspree', 'mild-widgets' ), __( 'The address is on your form’s Integration tab. Turn off its captcha, which the form can’t show. The page must not have the referrer policy “no-referrer”.', 'mild-widgets' ) ),
		'contact-form-7' => array( __( 'Contact Form 7 (WordPress)', 'mild-widgets' ), __( 'The number is the form’s id: it stands in the address of the page where you edit the form, after “post=”. The names are those of its fields, such as your-name. The embed builder has two texts to paste into its tabs Form and Mail: without them the email lacks what the form has no field for.', 'mild-widgets' ) ),
		'gravity-forms'  => array( __( 'Gravity Forms (WordPress)', 'mild-widgets' ), __( 'The number is the form’s id. Each field has an id of its own: field 3 is input_3. The embed builder has a form to import that has all fields, with these numbers.', 'mild-widgets' ) ),
		'hubspot'        => array( __( 'HubSpot', 'mild-widgets' ), __( 'The first number is your portal, the second the form. HubSpot takes only what the form has as fields: create a property for each name that is sent. The pairs with “-” leave out what HubSpot doesn’t need.', 'mild-widgets' ) ),
		'web3forms'      => array( __( 'Web3Forms', 'mild-widgets' ), __( 'The access key comes by email when you create a form there.', 'mild-widgets' ) ),
		'formsubmit'     => array( __( 'FormSubmit', 'mild-widgets' ), __( 'Your email address, or the random text that they give you for it, goes at the end. The first message brings an email with a link: until you open it, nothing is delivered.', 'mild-widgets' ) ),
		'apps-script'    => array( __( 'Google Apps Script', 'mild-widgets' ), __( 'Deploy the script as a web app that runs as you and that anyone may use. It gets the JSON as text in e.postData.contents, and has to answer with JSON.', 'mild-widgets' ) ),
	);
}

/**
 * The colors that a page can set, by token.
 *
 * @return string[] Their names.
 */
function mild_widgets_colors() {
	return array(
		'text'      => __( 'Text', 'mild-widgets' ),
		'muted'     => __( 'Quiet text', 'mild-widgets' ),
		'accent'    => __( 'Links and buttons', 'mild-widgets' ),
		'on-accent' => __( 'Text on buttons', 'mild-widgets' ),
		'surface'   => __( 'Boxes', 'mild-widgets' ),
		'border'    => __( 'Borders of fields', 'mild-widgets' ),
		'error'     => __( 'Mistakes', 'mild-widgets' ),
		'success'   => __( 'Success', 'mild-widgets' ),
		'focus'     => __( 'Focus ring', 'mild-widgets' ),
	);
}

/**
 * The settings by key, in the groups of the settings page.
 *
 * @return array[] Each with a title and fields, and each of these with a label, a type and perhaps a hint.
 */
function mild_widgets_groups() {
	$colors = array();
	foreach ( mild_widgets_colors() as $token => $name ) {
		$colors[ "color_$token" ] = array( $name, 'color' );
	}
	return array(
		'clinic'  => array(
			__( 'Your clinic', 'mild-widgets' ),
			array(
				'clinic_name'   => array( __( 'Name of the clinic', 'mild-widgets' ), 'text', __( 'If you leave it empty, the site’s title.', 'mild-widgets' ) ),
				'clinic_phone'  => array( __( 'Phone number', 'mild-widgets' ), 'phone', __( 'As people should read it, such as +1 555 010 0199.', 'mild-widgets' ) ),
				'privacy_url'   => array( __( 'Address of your privacy notice', 'mild-widgets' ), 'url', __( 'A path of your site, such as /privacy, or a whole address. If you leave it empty, the page that WordPress has under Settings > Privacy.', 'mild-widgets' ) ),
				'contact_url'   => array( __( 'Address of your contact page', 'mild-widgets' ), 'url', __( 'Where “Schedule a consultation” leads on pages without the form.', 'mild-widgets' ) ),
				'reply_hours'   => array( __( 'Hours until you reply to new patients', 'mild-widgets' ), 'hours', __( 'A whole number from 1 to 720. If you leave it empty, the form says 24.', 'mild-widgets' ) ),
				'clinic_claims' => array( __( 'Show the statements that only a clinic can make', 'mild-widgets' ), 'flag', __( 'Check this only if your clinic can stand by them: look at the page, and ask your clinicians.', 'mild-widgets' ) ),
				'language'      => array( __( 'Language', 'mild-widgets' ), 'language' ),
			),
		),
		'sending' => array(
			__( 'Where messages go', 'mild-widgets' ),
			array(
				'format'          => array( __( 'What takes them', 'mild-widgets' ), 'format' ),
				'mail_to'         => array( __( 'Email address for messages', 'mild-widgets' ), 'email', __( 'If you leave it empty, the site’s own under Settings > General.', 'mild-widgets' ) ),
				'endpoint'        => array( __( 'Address for messages', 'mild-widgets' ), 'url' ),
				'field_names'     => array( __( 'What it calls our fields', 'mild-widgets' ), 'names', __( 'Only if it has names of its own for them. Pairs such as name:full_name email:mail', 'mild-widgets' ) ),
				'access_key'      => array( 'access_key', 'text', __( 'Sent along with every message: your access key.', 'mild-widgets' ) ),
				'require_consent' => array( __( 'Ask for consent with a box to check', 'mild-widgets' ), 'flag', __( 'After a change, empty the page cache, if the site has one: what comes from a page that was kept without the box is not accepted.', 'mild-widgets' ) ),
			),
		),
		'review'  => array(
			__( 'Review and search engines', 'mild-widgets' ),
			array(
				'reviewed_by'     => array( __( 'Who reviewed the content', 'mild-widgets' ), 'text', __( 'A clinician of yours, such as Ana Ruiz, MD. Shown under the content.', 'mild-widgets' ) ),
				'last_reviewed'   => array( __( 'When', 'mild-widgets' ), 'date' ),
				'structured_data' => array( __( 'Tell search engines what the page is about', 'mild-widgets' ), 'flag', __( 'As structured data in the head of the page.', 'mild-widgets' ) ),
			),
		),
		'colors'  => array( __( 'Colors', 'mild-widgets' ), $colors ),
	);
}

/**
 * The fields of all groups.
 *
 * @return array[]
 */
function mild_widgets_fields() {
	return array_merge( ...array_values( array_map( static function ( $group ) { return $group[1]; }, mild_widgets_groups() ) ) );
}

/**
 * The settings, with an empty text for what isn't set.
 *
 * @return array
 */
function mild_widgets_settings() {
	static $unset = null;
	if ( null === $unset ) {
		$unset = array(
			'format'   => 'mail',
			'language' => 'page',
		) + array_fill_keys( array_keys( mild_widgets_fields() ), '' );
	}
	return array_filter( (array) get_option( 'mild_widgets', array() ), 'is_string' ) + $unset;
}

/**
 * Where this plugin takes messages: on the same site, whatever name it is reached by.
 *
 * @return string
 */
function mild_widgets_endpoint() {
	return wp_make_link_relative( rest_url( 'mild-widgets/v1/messages' ) );
}

/** The keys of a message that may be left out. */
const MILD_WIDGETS_OPTIONAL_KEYS = array( 'id', 'locale', 'page', 'elapsedSeconds', 'trap' );

/**
 * Whether a text has other names for the keys of a message, by the rules of the script's own src/config/schema.ts.
 *
 * @param string $text Pairs of a key and a name.
 * @return bool
 */
function mild_widgets_are_names( $text ) {
	$keys  = array_keys( mild_widgets_read( 'submission.schema.json' )['properties'] );
	$names = array();
	foreach ( preg_split( '/' . MILD_WIDGETS_BLANK . '+/u', mild_widgets_trim( $text ) ) as $pair ) {
		list( $key, $name ) = explode( ':', $pair, 2 ) + array( 1 => '' );
		if ( '' === $name || isset( $names[ $key ] ) || ! in_array( $key, '-' === $name ? MILD_WIDGETS_OPTIONAL_KEYS : $keys, true ) ) {
			return false;
		}
		$names[ $key ] = $name;
	}
	// A key without another name keeps ours. No other key may take this name.
	$sent = array_diff( $names + array_combine( $keys, $keys ), array( '-' ) );
	return count( array_unique( $sent ) ) === count( $sent );
}

/**
 * What such a text may be.
 *
 * @return string
 */
function mild_widgets_names_expected() {
	/* translators: 1: Names of fields. 2: Those of them that may be left out. */
	$expected = __( 'pairs like "name:your-name email:your-email", each one of %1$s with a name of its own, or "-" to leave out %2$s', 'mild-widgets' );
	return sprintf( $expected, implode( ', ', array_keys( mild_widgets_read( 'submission.schema.json' )['properties'] ) ), implode( ', ', MILD_WIDGETS_OPTIONAL_KEYS ) );
}

/**
 * Reads what was typed for a setting.
 *
 * @param string $type  What it is.
 * @param string $typed What was typed, without blanks at the ends.
 * @return array The value, and what is expected where it can't be used.
 */
function mild_widgets_read_setting( $type, $typed ) {
	if ( 'flag' === $type ) {
		return array( '1' === $typed ? '1' : '', '' );
	}
	if ( 'format' === $type ) {
		return array( isset( mild_widgets_formats()[ $typed ] ) ? $typed : 'mail', '' );
	}
	if ( 'language' === $type ) {
		return array( isset( mild_widgets_read( 'content.json' )[ $typed ] ) ? $typed : 'page', '' );
	}
	if ( '' === $typed ) {
		return array( '', '' );
	}
	switch ( $type ) {
		case 'phone':
			return array( $typed, mild_widgets_tel_url( $typed ) ? '' : __( 'one phone number with 7 to 15 digits or keypad letters in capitals, perhaps an extension like ext. 4, and nothing else', 'mild-widgets' ) );
		case 'url':
			// A path of the site, and of no other: two slashes begin the name of one.
			$is_path = preg_match( '~^/(?![/\\\\])[^\s<>"]*$~D', $typed );
			$is_url  = 'https' === wp_parse_url( $typed, PHP_URL_SCHEME ) || wp_parse_url( $typed, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST );
			$url     = $is_path || $is_url ? esc_url_raw( $typed, array( 'http', 'https' ) ) : '';
			return array( $url, $url && null === wp_parse_url( $url, PHP_URL_USER ) ? '' : __( 'an https: URL or one of this site', 'mild-widgets' ) );
		case 'hours':
			return array( $typed, preg_match( '/^\d{1,3}$/D', $typed ) && $typed >= 1 && $typed <= 720 ? '' : __( 'a whole number from 1 to 720', 'mild-widgets' ) );
		case 'email':
			return array( $typed, is_email( $typed ) ? '' : __( 'an email address', 'mild-widgets' ) );
		case 'names':
			return array( $typed, mild_widgets_are_names( $typed ) ? '' : mild_widgets_names_expected() );
		case 'date':
			return array( $typed, preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $typed, $date ) && checkdate( (int) $date[2], (int) $date[3], (int) $date[1] ) ? '' : __( 'a date like 2026-03-31', 'mild-widgets' ) );
		case 'color':
			return array( strtolower( $typed ), preg_match( '/^#[0-9a-f]{6}$/iD', $typed ) ? '' : __( 'a color like #0b5c57', 'mild-widgets' ) );
	}
	return array( $typed, '' );
}

/**
 * Checks the settings page. What can't be used leaves the setting as it was.
 *
 * @param mixed $typed What was sent.
 * @return array
 */
function mild_widgets_sanitize( $typed ) {
	$former = mild_widgets_settings();
	$values = array();
	foreach ( mild_widgets_fields() as $key => $field ) {
		$text                     = is_array( $typed ) && isset( $typed[ $key ] ) && is_string( $typed[ $key ] ) ? trim( preg_replace( '/[\x00-\x1f\x7f]+/', ' ', wp_check_invalid_utf8( $typed[ $key ] ) ) ) : '';
		list( $value, $expected ) = mild_widgets_read_setting( $field[1], $text );
		if ( $expected ) {
			/* translators: 1: The name of a setting. 2: What was typed. 3: What it may be. */
			$message = sprintf( __( '%1$s: “%2$s” can’t be used. Expected: %3$s.', 'mild-widgets' ), $field[0], $text, $expected );
			add_settings_error( 'mild_widgets', $key, esc_html( $message ) );
			$value = $former[ $key ];
		}
		$values[ $key ] = $value;
	}
	if ( 'mail' !== $values['format'] && '' === $values['endpoint'] ) {
		add_settings_error( 'mild_widgets', 'endpoint', esc_html__( 'Address for messages: without it the form can’t send, and how to reach you stands in its place.', 'mild-widgets' ), 'warning' );
	}
	return array_filter( $values, 'strlen' );
}

/**
 * Makes the settings known.
 */
function mild_widgets_register_settings() {
	register_setting(
		'mild_widgets',
		'mild_widgets',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'mild_widgets_sanitize',
		)
	);
}
add_action( 'admin_init', 'mild_widgets_register_settings' );
