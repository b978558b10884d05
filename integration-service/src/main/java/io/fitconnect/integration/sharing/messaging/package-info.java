/** What training-service tells of who may see trainings. */
@NullMarked
package io.fitconnect.integration.sharing.messaging;

import org.jspecify.annotations.NullMarked;
