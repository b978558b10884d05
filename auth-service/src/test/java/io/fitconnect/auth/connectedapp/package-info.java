@NullMarked
package io.fitconnect.auth.connectedapp;

import org.jspecify.annotations.NullMarked;
