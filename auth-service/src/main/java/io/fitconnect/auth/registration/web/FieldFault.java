package io.fitconnect.auth.registration.web;

/**
 * What is wrong with one field of the form.
 *
 * @param field   the field's id on the page
 * @param message the key of the sentence that says how to correct it
 */
record FieldFault(String field, String message) {}
