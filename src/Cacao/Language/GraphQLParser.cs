using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Cacao.Language;

/// <summary>Reads GraphQL, executable documents as well as type systems. What is wrong throws a <see cref="SyntaxException"/>.</summary>
internal static class GraphQLParser
{
    /// <summary>A document without any definition is returned empty: whoever needs an operation words the error.</summary>
    public static DocumentNode Parse(ReadOnlySpan<byte> utf8, ParserOptions? options = null)
    {
        RequireValid(utf8);
        return new Parser(utf8, options ?? ParserOptions.Default).ParseDocument();
    }

    public static DocumentNode Parse(string text, ParserOptions? options = null)
    {
        var buffer = Encode(text, out var length);

        try
        {
            return new Parser(buffer.AsSpan(0, length), options ?? ParserOptions.Default).ParseDocument();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>One value and nothing behind it; variables are allowed.</summary>
    public static ValueNode ParseValue(string text, ParserOptions? options = null)
    {
        var buffer = Encode(text, out var length);

        try
        {
            return new Parser(buffer.AsSpan(0, length), options ?? ParserOptions.Default).ParseSingleValue();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>One type reference and nothing behind it.</summary>
    public static TypeNode ParseType(string text, ParserOptions? options = null)
    {
        var buffer = Encode(text, out var length);

        try
        {
            return new Parser(buffer.AsSpan(0, length), options ?? ParserOptions.Default).ParseSingleType();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void RequireValid(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return;
        }

        var offset = 0;

        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) is OperationStatus.Done)
        {
            offset += length;
        }

        throw new SyntaxException("The document is not valid UTF-8.", SourceText.PositionOf(utf8, offset));
    }

    private static byte[] Encode(string text, out int length)
    {
        ArgumentNullException.ThrowIfNull(text);

        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        var status = Utf8.FromUtf16(text, buffer, out _, out length, replaceInvalidSequences: false);

        if (status is OperationStatus.Done)
        {
            return buffer;
        }

        var position = SourceText.PositionOf(buffer.AsSpan(0, length), length);
        ArrayPool<byte>.Shared.Return(buffer);
        throw new SyntaxException("The document holds half of a surrogate pair.", position);
    }
}
