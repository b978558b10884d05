@NullMarked
package io.fitconnect.auth.registration.web;

import org.jspecify.annotations.NullMarked;
