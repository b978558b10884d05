/** What happens on every page: its language, its links to itself in another one, and its failures. */
@NullMarked
package io.fitconnect.auth.page.web;

import org.jspecify.annotations.NullMarked;
