/**
 * What a client takes back that it pushed under its own id: the trainings made of it, its samples and its bytes are deleted, unless
 * somebody else handed in the same recording too.
 */
@NullMarked
package io.fitconnect.integration.withdrawal;

import org.jspecify.annotations.NullMarked;
