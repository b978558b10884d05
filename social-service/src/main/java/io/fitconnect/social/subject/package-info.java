/**
 * What people talk about: a training, a group training or a club. A person sees a subject or it does not exist; {@link
 * io.fitconnect.social.subject.Subjects} is the only class that decides. Who sees a group training is kept here, as training-service announces it.
 */
@NullMarked
package io.fitconnect.social.subject;

import org.jspecify.annotations.NullMarked;
