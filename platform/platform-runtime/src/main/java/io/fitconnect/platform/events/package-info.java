/**
 * Events as CloudEvents over Kafka: attributes in headers, JSON in the body. What is published is an announcement,
 * what is received is an event; neither knows a domain type.
 */
@NullMarked
package io.fitconnect.platform.events;

import org.jspecify.annotations.NullMarked;
