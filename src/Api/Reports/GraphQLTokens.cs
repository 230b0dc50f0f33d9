namespace ServiceTeams.Api.Reports;

/// <summary>What a word of a GraphQL text is.</summary>
internal enum TokenKind
{
    End,
    Name,
    Number,
    Text,
    Mark,
}

/// <summary>
/// The words of a GraphQL text, one after the other. Reports need to know a little more of their operations than a GraphQL
/// server tells its host: which columns are asked for, and in what order.
/// </summary>
internal sealed class GraphQLTokens
{
    private readonly string _source;
    private readonly List<string> _comments = [];
    private int _position;

    public GraphQLTokens(string source)
    {
        _source = source.TrimStart('\uFEFF');
        Next();
    }

    public TokenKind Kind { get; private set; }

    /// <summary>The word, as it is written.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>The comment that stands before the word, in one line.</summary>
    public string Comment => string.Join(' ', _comments);

    public bool Is(string text) => Kind is TokenKind.Name or TokenKind.Mark && Text == text;

    /// <summary>Goes on when the word is this one.</summary>
    public bool Skip(string text)
    {
        var found = Is(text);
        if (found)
        {
            Next();
        }

        return found;
    }

    public void Expect(string text)
    {
        if (!Skip(text))
        {
            throw Unexpected($"'{text}'");
        }
    }

    public string Name()
    {
        var name = Kind == TokenKind.Name ? Text : throw Unexpected("a name");
        Next();
        return name;
    }

    /// <summary>Goes past a value, or past anything in brackets; gives how it is written.</summary>
    public string Value()
    {
        var (start, depth) = (Start, 0);
        var end = start;
        do
        {
            depth += Kind switch
            {
                TokenKind.End => throw Unexpected("a value"),
                TokenKind.Mark when Text is "(" or "[" or "{" => 1,
                TokenKind.Mark when Text is ")" or "]" or "}" => -1,
                _ => 0,
            };
            var variable = Is("$");
            end = _position;
            Next();
            if (variable)
            {
                end = _position;
                Next();
            }
        }
        while (depth > 0);
        return _source[start..end];
    }

    /// <summary>Goes past directives.</summary>
    public void SkipDirectives()
    {
        while (Skip("@"))
        {
            Name();
            if (Is("("))
            {
                Value();
            }
        }
    }

    public FormatException Unexpected(string wanted)
        => new($"line {_source.AsSpan(0, Math.Min(Start, _source.Length)).Count('\n') + 1}: expected {wanted}, found "
            + (Kind == TokenKind.End ? "the end" : $"'{Text}'"));

    public void Next()
    {
        SkipIgnored();
        Start = _position;
        if (_position == _source.Length)
        {
            (Kind, Text) = (TokenKind.End, "");
            return;
        }

        var first = _source[_position];
        (Kind, _position) = first switch
        {
            '"' => (TokenKind.Text, EndOfText()),
            '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => (TokenKind.Name, EndOf(letter => letter == '_' || char.IsAsciiLetterOrDigit(letter))),
            '-' or (>= '0' and <= '9') => (TokenKind.Number, EndOf(digit => digit is '+' or '-' or '.' || char.IsAsciiLetterOrDigit(digit))),
            '.' when _source.AsSpan(_position).StartsWith("...") => (TokenKind.Mark, _position + 3),
            _ => (TokenKind.Mark, _position + 1),
        };
        Text = _source[Start.._position];
    }

    private void SkipIgnored()
    {
        _comments.Clear();
        while (_position < _source.Length)
        {
            if (_source[_position] == '#')
            {
                var end = EndOf(character => character is not ('\n' or '\r'));
                _comments.Add(_source[(_position + 1)..end].Trim());
                _position = end;
            }
            else if (char.IsWhiteSpace(_source[_position]) || _source[_position] == ',')
            {
                _position++;
            }
            else
            {
                return;
            }
        }
    }

    private int EndOf(Func<char, bool> belongs)
    {
        var end = _position + 1;
        while (end < _source.Length && belongs(_source[end]))
        {
            end++;
        }

        return end;
    }

    private int EndOfText()
    {
        const string Block = "\"\"\"";
        if (_source.AsSpan(_position).StartsWith(Block))
        {
            var close = _position + Block.Length;
            while ((close = _source.IndexOf(Block, close, StringComparison.Ordinal)) > 0 && _source[close - 1] == '\\')
            {
                close += Block.Length;
            }

            return close < 0 ? _source.Length : close + Block.Length;
        }

        var end = _position + 1;
        while (end < _source.Length && _source[end] != '"')
        {
            end += _source[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end + 1, _source.Length);
    }
}
