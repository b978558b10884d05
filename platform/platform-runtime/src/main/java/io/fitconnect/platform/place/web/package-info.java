/** The file of networks, where a service names one. */
@NullMarked
package io.fitconnect.platform.place.web;

import org.jspecify.annotations.NullMarked;
