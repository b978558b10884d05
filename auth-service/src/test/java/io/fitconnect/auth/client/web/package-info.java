/** Tests of how clients prove who they are. */
@NullMarked
package io.fitconnect.auth.client.web;

import org.jspecify.annotations.NullMarked;
