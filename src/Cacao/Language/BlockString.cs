using System.Buffers;
using System.Text;

namespace Cacao.Language;

/// <summary>Takes the indentation and the blank lines around it off a block string. Spec: String Value, Block Strings.</summary>
internal static class BlockString
{
    /// <summary>Spec: BlockStringValue(rawValue). <paramref name="raw"/> is what stands between the quotes.</summary>
    public static string Parse(ReadOnlySpan<byte> raw, bool hasEscapes)
    {
        var indent = FindCommonIndent(raw, out var firstLine, out var lastLine);

        if (firstLine > lastLine)
        {
            return "";
        }

        var buffer = ArrayPool<byte>.Shared.Rent(raw.Length);
        var length = 0;
        var rest = raw;

        for (var number = 0; number <= lastLine; number++)
        {
            var line = TakeLine(ref rest);

            if (number < firstLine)
            {
                continue;
            }

            if (number > firstLine)
            {
                buffer[length++] = (byte)'\n';
            }

            if (number > 0)
            {
                line = line[Math.Min(indent, line.Length)..];
            }

            length += hasEscapes ? CopyUnescaped(line, buffer.AsSpan(length)) : Copy(line, buffer.AsSpan(length));
        }

        var value = Encoding.UTF8.GetString(buffer, 0, length);
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }

    /// <summary>Removes the first line from the text, together with its line terminator, and returns it.</summary>
    private static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAny((byte)'\n', (byte)'\r');
        var line = length < 0 ? text : text[..length];
        text = text[line.Length..];
        text = text[(text.StartsWith("\r\n"u8) ? 2 : Math.Min(1, text.Length))..];
        return line;
    }

    /// <summary>The indent of the least indented line but the first; and the first and last lines that are not blank.</summary>
    private static int FindCommonIndent(ReadOnlySpan<byte> raw, out int firstLine, out int lastLine)
    {
        var indent = int.MaxValue;
        firstLine = int.MaxValue;
        lastLine = -1;

        for (var number = 0; !raw.IsEmpty; number++)
        {
            var line = TakeLine(ref raw);
            var lineIndent = line.IndexOfAnyExcept((byte)' ', (byte)'\t');

            if (lineIndent < 0)
            {
                continue;
            }

            firstLine = Math.Min(firstLine, number);
            lastLine = number;

            if (number > 0)
            {
                indent = Math.Min(indent, lineIndent);
            }
        }

        return indent == int.MaxValue ? 0 : indent;
    }

    private static int Copy(ReadOnlySpan<byte> line, Span<byte> target)
    {
        line.CopyTo(target);
        return line.Length;
    }

    // `\"""` stands for `"""`; a backslash has no other meaning.
    private static int CopyUnescaped(ReadOnlySpan<byte> line, Span<byte> target)
    {
        var length = 0;

        while (line.IndexOf("\\\"\"\""u8) is var escape and >= 0)
        {
            line[..escape].CopyTo(target[length..]);
            "\"\"\""u8.CopyTo(target[(length + escape)..]);
            length += escape + 3;
            line = line[(escape + 4)..];
        }

        return length + Copy(line, target[length..]);
    }
}
