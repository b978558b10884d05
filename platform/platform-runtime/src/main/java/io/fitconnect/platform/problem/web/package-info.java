/**
 * Renders refusals and failures of an MVC service as RFC 9457 problems: those of controllers, of filters and of Tomcat.
 */
@NullMarked
package io.fitconnect.platform.problem.web;

import org.jspecify.annotations.NullMarked;
