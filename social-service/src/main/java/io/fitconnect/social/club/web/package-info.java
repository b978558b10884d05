/** The API of clubs. */
@NullMarked
package io.fitconnect.social.club.web;

import org.jspecify.annotations.NullMarked;
