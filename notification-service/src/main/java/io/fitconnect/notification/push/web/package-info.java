/** The browsers of the athlete who signed in. */
@NullMarked
package io.fitconnect.notification.push.web;

import org.jspecify.annotations.NullMarked;
