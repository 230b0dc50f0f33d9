using System.Buffers;
using System.Text;

namespace Cacao.Language;

internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> s_stringStops = SearchValues.Create("\"\\\n\r"u8);

    /// <summary>The value of the current token, a string or a block string. Spec: String Value, Semantics.</summary>
    public readonly string ReadStringValue()
    {
        if (Kind is TokenKind.BlockString)
        {
            return BlockString.Parse(Text[3..^3], _tokenHasEscapes);
        }

        return _tokenHasEscapes ? Unescape(_tokenStart + 1, _position - 1) : Encoding.UTF8.GetString(Text[1..^1]);
    }

    // StringValue : `""` [lookahead != `"`] | `"` StringCharacter+ `"` | BlockString
    private void ReadString()
    {
        _tokenHasEscapes = false;

        if (_source[_position..].StartsWith("\"\"\""u8))
        {
            ReadBlockString();
            return;
        }

        Kind = TokenKind.String;
        var position = _position + 1;

        while (true)
        {
            var length = _source[position..].IndexOfAny(s_stringStops);
            position += length;

            if (length < 0 || _source[position] is (byte)'\n' or (byte)'\r')
            {
                throw Unterminated();
            }

            if (_source[position] == '"')
            {
                break;
            }

            // The character after a backslash may be a quote; whether the escape is a right one is seen with the value.
            _tokenHasEscapes = true;
            position += 2;

            if (position > _source.Length || _source[position - 1] is (byte)'\n' or (byte)'\r')
            {
                throw Unterminated();
            }
        }

        _columnBase += SourceText.CountSurplus(_source[_position..position]);
        _position = position + 1;
    }

    // BlockString : `"""` BlockStringCharacter* `"""`
    private void ReadBlockString()
    {
        Kind = TokenKind.BlockString;
        var lineStart = _position;
        _position += 3;

        while (true)
        {
            var length = _source[_position..].IndexOfAny(s_stringStops);

            if (length < 0)
            {
                throw Unterminated();
            }

            _position += length;
            var rest = _source[_position..];

            if (rest[0] is (byte)'\n' or (byte)'\r')
            {
                StartLine(rest.StartsWith("\r\n"u8) ? 2 : 1);
                lineStart = _position;
            }
            else if (rest.StartsWith("\"\"\""u8))
            {
                _position += 3;
                break;
            }
            else if (rest.StartsWith("\\\"\"\""u8))
            {
                _tokenHasEscapes = true;
                _position += 4;
            }
            else
            {
                _position++;
            }
        }

        _columnBase += SourceText.CountSurplus(_source[lineStart.._position]);
    }

    private readonly SyntaxException Unterminated() => new("Unterminated string.", Position);

    // EscapedCharacter : one of `"` `\` `/` b f n r t
    private readonly string Unescape(int position, int end)
    {
        // No escape is shorter than what it stands for, so the value fits.
        var buffer = ArrayPool<char>.Shared.Rent(end - position);

        try
        {
            var length = 0;

            while (position < end)
            {
                var run = _source[position..end].IndexOf((byte)'\\');
                run = run < 0 ? end - position : run;
                length += Encoding.UTF8.GetChars(_source.Slice(position, run), buffer.AsSpan(length));
                position += run;

                if (position == end)
                {
                    break;
                }

                if (_source[position + 1] == 'u')
                {
                    var rune = ReadUnicodeEscape(ref position);
                    length += rune.EncodeToUtf16(buffer.AsSpan(length));
                    continue;
                }

                buffer[length++] = _source[position + 1] switch
                {
                    (byte)'"' => '"',
                    (byte)'\\' => '\\',
                    (byte)'/' => '/',
                    (byte)'b' => '\b',
                    (byte)'f' => '\f',
                    (byte)'n' => '\n',
                    (byte)'r' => '\r',
                    (byte)'t' => '\t',
                    _ => throw Error($"Invalid escape: {Describe(position + 1)} after a backslash.", position),
                };
                position += 2;
            }

            return new string(buffer, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    // EscapedUnicode : `{` HexDigit+ `}` | HexDigit HexDigit HexDigit HexDigit
    private readonly Rune ReadUnicodeEscape(ref int position)
    {
        var start = position;
        Rune rune;
        bool isScalar;

        if (Peek(start + 2) == '{')
        {
            position = start + 3;
            var code = ReadHexDigits(ref position, start, int.MaxValue);
            isScalar = Peek(position++) == '}' & Rune.TryCreate(code, out rune);
        }
        else
        {
            position = start + 2;
            var code = ReadHexDigits(ref position, start, 4);
            isScalar = Rune.TryCreate(code, out rune);

            // Two escapes can make one character beyond U+FFFF.
            if (!isScalar && _source[position..].StartsWith("\\u"u8) && Peek(position + 2) != '{')
            {
                position += 2;
                var low = ReadHexDigits(ref position, start, 4);
                isScalar = Rune.TryCreate((char)code, (char)low, out rune);
            }
        }

        return isScalar ? rune : throw InvalidUnicode(start);
    }

    private readonly int ReadHexDigits(ref int position, int start, int maximum)
    {
        var code = 0;
        var count = 0;

        for (; count < maximum && char.IsAsciiHexDigit((char)Peek(position)); count++, position++)
        {
            var digit = _source[position];
            code = (code << 4) | (IsDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);

            if (code > 0x10FFFF)
            {
                throw InvalidUnicode(start);
            }
        }

        return count == 0 || (maximum == 4 && count < 4) ? throw InvalidUnicode(start) : code;
    }

    private readonly SyntaxException InvalidUnicode(int start) => Error("Invalid Unicode escape.", start);
}
