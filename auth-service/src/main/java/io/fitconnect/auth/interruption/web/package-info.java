/** How the key of a waiting request goes from page to page. */
@NullMarked
package io.fitconnect.auth.interruption.web;

import org.jspecify.annotations.NullMarked;
