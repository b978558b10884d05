/** Which country an address of the network belongs to, as a hint: registries know where a network was given, not where a person is. */
@NullMarked
package io.fitconnect.platform.place;

import org.jspecify.annotations.NullMarked;
