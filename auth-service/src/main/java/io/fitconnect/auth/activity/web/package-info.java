/** The audit log for its person, as a page and for the app. */
@NullMarked
package io.fitconnect.auth.activity.web;

import org.jspecify.annotations.NullMarked;
