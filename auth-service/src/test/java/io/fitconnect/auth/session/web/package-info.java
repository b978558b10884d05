@NullMarked
package io.fitconnect.auth.session.web;

import org.jspecify.annotations.NullMarked;
