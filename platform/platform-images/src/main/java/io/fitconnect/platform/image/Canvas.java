package io.fitconnect.platform.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A decoded picture that is turned and scaled; each step draws a new one. */
record Canvas(BufferedImage image) {

    static Canvas of(BufferedImage decoded) {
        return new Canvas(decoded);
    }

    /** As the camera was held: EXIF's orientation 1 to 8. */
    Canvas upright(int orientation) {
        if (orientation == Exif.UPRIGHT) {
            return this;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean isOnItsSide = orientation >= 5;
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        BufferedImage turned = blank(isOnItsSide ? height : width, isOnItsSide ? width : height);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return new Canvas(turned);
    }

    /** Scaled down until no side is longer than the edge; by halves first, so that no pixel is left out. */
    Canvas within(int edge) {
        BufferedImage now = image;
        while (longest(now) > edge) {
            double factor = Math.max(0.5, (double) edge / longest(now));
            int width = (int) Math.max(1, Math.round(now.getWidth() * factor));
            int height = (int) Math.max(1, Math.round(now.getHeight() * factor));
            BufferedImage smaller = blank(width, height);
            Graphics2D pen = smaller.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(now, 0, 0, width, height, null);
            pen.dispose();
            now = smaller;
        }
        return new Canvas(now);
    }

    /** In the middle of a transparent square. */
    Canvas inSquare(int edge) {
        BufferedImage square = blank(edge, edge);
        Graphics2D pen = square.createGraphics();
        pen.drawImage(image, (edge - image.getWidth()) / 2, (edge - image.getHeight()) / 2, null);
        pen.dispose();
        return new Canvas(square);
    }

    /** With the colours that the format can hold, and nothing beside them. */
    BufferedImage of(PictureRule.Format format) {
        boolean isOpaque = format == PictureRule.Format.JPEG;
        BufferedImage plain = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                isOpaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = plain.createGraphics();
        if (isOpaque) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        }
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return plain;
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }
}
