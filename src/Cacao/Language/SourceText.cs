using System.Text;

namespace Cacao.Language;

/// <summary>What has to be known of UTF-8 text to tell lines and columns.</summary>
internal static class SourceText
{
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The line and column of a byte, counted from the start of the text. A byte order mark at the start takes no column.</summary>
    public static SourcePosition PositionOf(ReadOnlySpan<byte> source, int offset)
    {
        var line = 1;
        var lineStart = source.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

        for (var index = lineStart; index < offset; index++)
        {
            if (source[index] == '\n' || (source[index] == '\r' && !source[(index + 1)..].StartsWith("\n"u8)))
            {
                line++;
                lineStart = index + 1;
            }
        }

        return new SourcePosition(line, Encoding.UTF8.GetCharCount(source[lineStart..Math.Max(lineStart, offset)]) + 1);
    }

    /// <summary>By how much the text is longer in bytes than in UTF-16 units.</summary>
    public static int CountSurplus(ReadOnlySpan<byte> text) => Ascii.IsValid(text) ? 0 : text.Length - Encoding.UTF8.GetCharCount(text);
}
