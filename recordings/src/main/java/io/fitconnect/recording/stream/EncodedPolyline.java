package io.fitconnect.recording.stream;

/** Google's encoded polyline algorithm format with five decimals: differences, folded, in groups of five bits from '?' on. */
final class EncodedPolyline {

    private static final double STEPS_PER_DEGREE = 1e5;

    private final StringBuilder encoded = new StringBuilder();
    private long latitude;
    private long longitude;

    void add(double latitudeDegrees, double longitudeDegrees) {
        long nextLatitude = Math.round(latitudeDegrees * STEPS_PER_DEGREE);
        long nextLongitude = Math.round(longitudeDegrees * STEPS_PER_DEGREE);
        append(nextLatitude - latitude);
        append(nextLongitude - longitude);
        latitude = nextLatitude;
        longitude = nextLongitude;
    }

    private void append(long difference) {
        long rest = difference < 0 ? ~(difference << 1) : difference << 1;
        while (rest >= 0x20) {
            encoded.append((char) ((0x20 | (rest & 0x1F)) + '?'));
            rest >>= 5;
        }
        encoded.append((char) (rest + '?'));
    }

    @Override
    public String toString() {
        return encoded.toString();
    }
}
