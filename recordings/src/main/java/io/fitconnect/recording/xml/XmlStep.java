package io.fitconnect.recording.xml;

/**
 * The start or the end of an element.
 *
 * @param element local name
 */
public record XmlStep(String element, boolean starts) {}
