package io.fitconnect.recording.sample;

import java.util.Arrays;
import java.util.Random;

/** What happens to the bytes of a file. */
final class Damage {

    private static final int LONGEST_MOVED = 500;

    private Damage() {}

    static byte[] changed(byte[] file, Random random, int times, int within) {
        var changed = file.clone();
        for (int i = 0; i < times; i++) {
            changed[random.nextInt(within)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    static byte[] flipped(byte[] file, int bit) {
        var changed = file.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    static byte[] moved(byte[] file, Random random) {
        var from = random.nextInt(file.length);
        var length = random.nextInt(Math.min(LONGEST_MOVED, file.length - from) + 1);
        var changed = file.clone();
        System.arraycopy(file, from, changed, random.nextInt(file.length - length + 1), length);
        return changed;
    }

    /** The beginning of one file and the end of another. */
    static byte[] spliced(byte[] head, byte[] tail, Random random) {
        var from = random.nextInt(tail.length);
        var cut = random.nextInt(head.length);
        var spliced = Arrays.copyOf(head, cut + tail.length - from);
        System.arraycopy(tail, from, spliced, cut, tail.length - from);
        return spliced;
    }
}
