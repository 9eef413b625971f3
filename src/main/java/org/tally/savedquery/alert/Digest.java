package org.tally.savedquery.alert;

/**
 * News in the forms in which it is sent.
 *
 * @param text and {@code html} for e-mail
 * @param json for webhooks
 */
public record Digest(String subject, String text, String html, String json) {

}
