/** Contact links over HTTP: {@code /api/v1/contact-links}. */
@NullMarked
package io.fitconnect.social.people.contact.web;

import org.jspecify.annotations.NullMarked;
