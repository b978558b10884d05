/** The language of a request to an MVC service. */
@NullMarked
package io.fitconnect.platform.message.web;

import org.jspecify.annotations.NullMarked;
