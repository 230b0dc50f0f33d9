using System.Text;

namespace Cacao.Language;

/// <summary>
/// Cuts UTF-8 text into tokens, one at a time and without allocating. The text must be valid UTF-8.
/// Spec: Source Text, Ignored Tokens, Lexical Tokens.
/// </summary>
internal ref partial struct Lexer
{
    private readonly ReadOnlySpan<byte> _source;
    private int _position;
    private int _line = 1;

    // Column = position - _columnBase + 1: where the line starts, moved right by the bytes that are no UTF-16 units of their own.
    private int _columnBase;

    private int _tokenStart;
    private int _tokenLine;
    private int _tokenColumn;
    private bool _tokenHasEscapes;

    public Lexer(ReadOnlySpan<byte> source)
    {
        _source = source;

        if (source.StartsWith(SourceText.ByteOrderMark))
        {
            _position = SourceText.ByteOrderMark.Length;
            _columnBase = SourceText.ByteOrderMark.Length;
        }
    }

    /// <summary>The kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Where the current token begins.</summary>
    public readonly SourcePosition Position => new(_tokenLine, _tokenColumn);

    /// <summary>The current token as it was written.</summary>
    public readonly ReadOnlySpan<byte> Text => _source[_tokenStart.._position];

    /// <summary>Goes to the next token; after the last one that is <see cref="TokenKind.EndOfFile"/>.</summary>
    public void Advance()
    {
        SkipIgnored();
        _tokenStart = _position;
        _tokenLine = _line;
        _tokenColumn = _position - _columnBase + 1;

        if (_position >= _source.Length)
        {
            Kind = TokenKind.EndOfFile;
            return;
        }

        var code = _source[_position];

        if (IsNameStart(code))
        {
            ReadName();
        }
        else if (IsDigit(code) || code == '-')
        {
            ReadNumber();
        }
        else if (code == '"')
        {
            ReadString();
        }
        else
        {
            ReadPunctuator(code);
        }
    }

    /// <summary>An error at any byte. Slow, since it counts lines from the start.</summary>
    public readonly SyntaxException Error(string message, int offset) => new(message, SourceText.PositionOf(_source, offset));

    // Ignored : UnicodeBOM | WhiteSpace | LineTerminator | Comment | Comma
    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n':
                    StartLine(1);
                    break;
                case (byte)'\r':
                    StartLine(_source[_position..].StartsWith("\r\n"u8) ? 2 : 1);
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when _source[_position..].StartsWith(SourceText.ByteOrderMark):
                    _position += SourceText.ByteOrderMark.Length;
                    _columnBase += SourceText.ByteOrderMark.Length - 1;
                    break;
                default:
                    return;
            }
        }
    }

    // Comment : `#` CommentChar* [lookahead != CommentChar]
    private void SkipComment()
    {
        var rest = _source[_position..];
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');

        if (length < 0)
        {
            // Only the end of the file can follow on this line, and its column counts.
            length = rest.Length;
            _columnBase += SourceText.CountSurplus(rest);
        }

        _position += length;
    }

    private void StartLine(int terminatorLength)
    {
        _position += terminatorLength;
        _line++;
        _columnBase = _position;
    }

    // Name : NameStart NameContinue* [lookahead != NameContinue]
    private void ReadName()
    {
        Kind = TokenKind.Name;
        var position = _position + 1;

        while (position < _source.Length && (IsNameStart(_source[position]) || IsDigit(_source[position])))
        {
            position++;
        }

        _position = position;
    }

    // Punctuator : one of ! $ & ( ) ... : = @ [ ] { | }
    private void ReadPunctuator(byte code)
    {
        Kind = code switch
        {
            (byte)'!' => TokenKind.Bang,
            (byte)'$' => TokenKind.Dollar,
            (byte)'&' => TokenKind.Ampersand,
            (byte)'(' => TokenKind.LeftParenthesis,
            (byte)')' => TokenKind.RightParenthesis,
            (byte)':' => TokenKind.Colon,
            (byte)'=' => TokenKind.Equal,
            (byte)'@' => TokenKind.At,
            (byte)'[' => TokenKind.LeftBracket,
            (byte)']' => TokenKind.RightBracket,
            (byte)'{' => TokenKind.LeftBrace,
            (byte)'|' => TokenKind.Pipe,
            (byte)'}' => TokenKind.RightBrace,
            (byte)'.' when _source[_position..].StartsWith("..."u8) => TokenKind.Spread,
            _ => throw UnexpectedCharacter(_position),
        };
        _position += Kind is TokenKind.Spread ? 3 : 1;
    }

    private readonly SyntaxException UnexpectedCharacter(int offset) =>
        Error($"Unexpected {Describe(offset)}.", offset);

    private readonly string Describe(int offset)
    {
        if (offset >= _source.Length)
        {
            return "end of the document";
        }

        Rune.DecodeFromUtf8(_source[offset..], out var rune, out _);
        return Rune.IsControl(rune) || !rune.IsAscii ? $"character U+{rune.Value:X4}" : $"character `{rune}`";
    }

    private static bool IsNameStart(byte code) => (uint)((code | 0x20) - 'a') < 26 || code == '_';

    private static bool IsDigit(byte code) => (uint)(code - '0') < 10;
}
