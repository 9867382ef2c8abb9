<?php
/**
 * The content as plain text: for search engines, and for pages on which the script doesn't run.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * A text as HTML has it. Brackets are written as references, since they are shortcodes: with a
 * zero in front, since WordPress turns the others back.
 *
 * @param string $text A text.
 * @return string
 */
function mild_widgets_escape( $text ) {
	// Not by esc_html(), which leaves what looks like a reference as it is.
	return strtr( htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ), array( '[' => '&#091;', ']' => '&#093;' ) );
}

/**
 * The words of a language, from content.json, which the build makes of the script's own.
 *
 * @param string $locale A language tag, or what Accept-Language begins with; one that isn't known gives English.
 * @return array
 */
function mild_widgets_words( $locale ) {
	$languages = mild_widgets_read( 'content.json' );
	$language  = strtolower( preg_replace( '/[-_,;].*/s', '', $locale ) );
	return isset( $languages[ $language ] ) ? $languages[ $language ] : $languages['en'];
}

/**
 * The content of an element, as headings, paragraphs, lists and links.
 *
 * @param string $name       "info", "risks" or "contact".
 * @param array  $attributes Those of the element.
 * @param array  $words      Those of the language.
 * @return string HTML.
 */
function mild_widgets_content( $name, $attributes, $words ) {
	$settings = mild_widgets_settings();
	if ( 'info' === $name ) {
		$parts    = $words['info'][ $settings['clinic_claims'] ? 'claims' : 'plain' ];
		$sections = isset( $attributes['sections'] ) ? explode( ' ', $attributes['sections'] ) : array_keys( $parts['sections'] );
		$html     = $parts['before'] . implode( '', array_map( static function ( $section ) use ( $parts ) { return $parts['sections'][ $section ]; }, $sections ) ) . $parts['after'];
	} elseif ( 'risks' === $name ) {
		$html = $words['risks'][ isset( $attributes['evidence'] ) ? 'evidence' : 'plain' ];
	} else {
		$html = '<h2>' . mild_widgets_escape( $words['heading'] ) . '</h2>' . mild_widgets_reach( $words );
	}
	$html = mild_widgets_lead_to_clinic( $html, $words );
	$html = strtr( $html, array( '{reviewed}' => mild_widgets_escape( mild_widgets_reviewed( $words ) ) ) );
	return mild_widgets_at_level( $html, isset( $attributes['heading-level'] ) ? (int) $attributes['heading-level'] : 2 );
}

/**
 * How to reach the clinic.
 *
 * @param array $words Those of the language.
 * @return string HTML.
 */
function mild_widgets_reach( $words ) {
	$settings = mild_widgets_settings();
	$ways     = '';
	if ( $settings['clinic_phone'] ) {
		$ways .= '<p>' . mild_widgets_escape( $words['reach'] ) . ' <a href="' . mild_widgets_escape( mild_widgets_tel_url( $settings['clinic_phone'] ) ) . '">' . mild_widgets_escape( $settings['clinic_phone'] ) . '</a></p>';
	}
	if ( $settings['contact_url'] ) {
		$ways .= '<p><a href="' . esc_url( $settings['contact_url'] ) . '">' . mild_widgets_escape( $words['reachOnline'] ) . '</a></p>';
	}
	return $ways ? $ways : '<p>' . mild_widgets_escape( $words['reachUnknown'] ) . '</p>';
}

/**
 * Has the call to action lead to the contact page, else to the phone; without either it goes.
 *
 * @param string $html  The content.
 * @param array  $words Those of the language.
 * @return string
 */
function mild_widgets_lead_to_clinic( $html, $words ) {
	$settings = mild_widgets_settings();
	$to       = $settings['contact_url'] ? $settings['contact_url'] : ( $settings['clinic_phone'] ? mild_widgets_tel_url( $settings['clinic_phone'] ) : '' );
	$action   = $to ? '<p><a href="' . esc_url( $to, array( 'http', 'https', 'tel' ) ) . '">' . mild_widgets_escape( $words['action'] ) . '</a></p>' : '';
	return str_replace( '{action}', $action, $html );
}

/**
 * Who reviewed the content, and when.
 *
 * @param array $words Those of the language.
 * @return string With a blank before each sentence.
 */
function mild_widgets_reviewed( $words ) {
	$settings = mild_widgets_settings();
	$by       = $settings['reviewed_by'] ? ' ' . str_replace( '{name}', $settings['reviewed_by'], $words['reviewedBy'] ) : '';
	if ( ! $settings['last_reviewed'] ) {
		return $by;
	}
	list( $year, $month, $day ) = array_map( 'intval', explode( '-', $settings['last_reviewed'] ) );
	return "$by " . strtr( $words['lastReviewed'][ $month - 1 ], array( '{day}' => $day, '{year}' => $year ) );
}

/**
 * Has the headings begin at a level.
 *
 * @param string $html  The content, whose headings begin at 2.
 * @param int    $level From 1 to 6.
 * @return string
 */
function mild_widgets_at_level( $html, $level ) {
	return preg_replace_callback(
		'~<(/?)h([2-6])>~',
		static function ( $tag ) use ( $level ) {
			return '<' . $tag[1] . 'h' . min( 6, $tag[2] - 2 + $level ) . '>';
		},
		$html
	);
}
