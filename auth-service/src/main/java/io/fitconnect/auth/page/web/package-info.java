/** The page for errors. */
@NullMarked
package io.fitconnect.auth.page.web;

import org.jspecify.annotations.NullMarked;
