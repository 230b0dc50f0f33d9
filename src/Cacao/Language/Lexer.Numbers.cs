namespace Cacao.Language;

internal ref partial struct Lexer
{
    // IntValue   : IntegerPart [lookahead != {Digit, `.`, NameStart}]
    // FloatValue : IntegerPart FractionalPart? ExponentPart? [lookahead != {Digit, `.`, NameStart}]
    private void ReadNumber()
    {
        Kind = TokenKind.Integer;
        var position = _position;

        if (_source[position] == '-')
        {
            position++;
        }

        // IntegerPart : NegativeSign? `0` | NegativeSign? NonZeroDigit Digit*
        if (Peek(position) == '0')
        {
            position++;

            if (IsDigit(Peek(position)))
            {
                throw Error($"Invalid number: no digit may follow a leading zero, but found {Describe(position)}.", position);
            }
        }
        else
        {
            position = ReadDigits(position);
        }

        // FractionalPart : `.` Digit+
        if (Peek(position) == '.')
        {
            Kind = TokenKind.Float;
            position = ReadDigits(position + 1);
        }

        // ExponentPart : ExponentIndicator Sign? Digit+
        if (Peek(position) is (byte)'e' or (byte)'E')
        {
            Kind = TokenKind.Float;
            position++;
            position = ReadDigits(Peek(position) is (byte)'+' or (byte)'-' ? position + 1 : position);
        }

        if (Peek(position) == '.' || IsNameStart(Peek(position)))
        {
            throw Error($"Invalid number: expected its end, but found {Describe(position)}.", position);
        }

        _position = position;
    }

    private readonly int ReadDigits(int position)
    {
        if (!IsDigit(Peek(position)))
        {
            throw Error($"Invalid number: expected a digit, but found {Describe(position)}.", position);
        }

        while (IsDigit(Peek(position)))
        {
            position++;
        }

        return position;
    }

    // Zero stands for the end: it is no part of any number.
    private readonly byte Peek(int position) => position < _source.Length ? _source[position] : (byte)0;
}
