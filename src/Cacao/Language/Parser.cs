using System.Runtime.CompilerServices;
using System.Text;

namespace Cacao.Language;

/// <summary>
/// Recursive descent over the tokens, one token ahead. The grammar stands above each method: `?` optional, `*` any number,
/// `+` at least one. Spec: Appendix: Grammar Summary.
/// </summary>
internal ref partial struct Parser
{
    private readonly ParserOptions _options;
    private readonly NameTable _names = new();
    private Lexer _lexer;
    private int _tokens;
    private int _nodes;
    private int _fields;
    private int _depth;

    public Parser(ReadOnlySpan<byte> source, ParserOptions options)
    {
        _options = options;
        _lexer = new Lexer(source);
        Advance();
    }

    private readonly TokenKind Kind => _lexer.Kind;

    // Document : Definition*
    public DocumentNode ParseDocument()
    {
        var definitions = new List<DefinitionNode>();

        while (Kind is not TokenKind.EndOfFile)
        {
            definitions.Add(ParseDefinition());
        }

        return new DocumentNode(definitions.ToArray()) { Position = new SourcePosition(1, 1) };
    }

    public ValueNode ParseSingleValue()
    {
        var value = ParseValue(isConst: false);
        Expect(TokenKind.EndOfFile);
        return value;
    }

    public TypeNode ParseSingleType()
    {
        var type = ParseType();
        Expect(TokenKind.EndOfFile);
        return type;
    }

    // Definition : ExecutableDefinition | TypeSystemDefinition | TypeSystemExtension
    private DefinitionNode ParseDefinition()
    {
        var start = _lexer.Position;

        if (Kind is TokenKind.LeftBrace)
        {
            return ParseShorthandQuery(start);
        }

        var description = ParseDescription();

        if (description is not null && (Kind is TokenKind.LeftBrace || IsKeyword("extend"u8)))
        {
            throw new SyntaxException("Neither a short-hand query nor an extension can have a description.", start);
        }

        if (Kind is not TokenKind.Name)
        {
            throw Unexpected();
        }

        if (PeekOperationType() is { } operation)
        {
            return ParseOperation(operation, start, description);
        }

        if (IsKeyword("fragment"u8))
        {
            return ParseFragment(start, description);
        }

        var isExtension = TrySkipKeyword("extend"u8);
        return ParseTypeSystemDefinition(start, description, isExtension);
    }

    // Description : StringValue
    private string? ParseDescription()
    {
        if (Kind is not (TokenKind.String or TokenKind.BlockString))
        {
            return null;
        }

        var description = _lexer.ReadStringValue();
        Advance();
        return description;
    }

    private NameNode ParseName()
    {
        if (Kind is not TokenKind.Name)
        {
            throw ExpectedToken(TokenKind.Name);
        }

        var position = Begin();
        var name = _names.Get(_lexer.Text);
        Advance();
        return new NameNode(name) { Position = position };
    }

    /// <summary>Every node starts here: its position, after it was counted.</summary>
    private SourcePosition Begin()
    {
        if (++_nodes > _options.MaxNodes)
        {
            throw LimitExceeded($"The GraphQL document contains more than {_options.MaxNodes} nodes. Parsing aborted.");
        }

        return _lexer.Position;
    }

    private void Advance()
    {
        _lexer.Advance();

        if (Kind is not TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
        {
            throw LimitExceeded($"The GraphQL document contains more than {_options.MaxTokens} tokens. Parsing aborted.");
        }
    }

    /// <summary>Goes one level deeper. The stack itself is asked, too: options and callers may leave less of it than the limit needs.</summary>
    private void Descend()
    {
        if (++_depth > _options.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw LimitExceeded(
                $"Document exceeds the maximum allowed recursion depth of {Math.Min(_depth - 1, _options.MaxDepth)}. Parsing aborted.");
        }
    }

    private void Ascend() => _depth--;

    private readonly bool IsKeyword(ReadOnlySpan<byte> keyword) => Kind is TokenKind.Name && _lexer.Text.SequenceEqual(keyword);

    private bool TrySkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!TrySkipKeyword(keyword))
        {
            throw new SyntaxException($"Expected the keyword `{Encoding.ASCII.GetString(keyword)}`, but found {DescribeToken()}.", _lexer.Position);
        }
    }

    private bool TrySkip(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (Kind != kind)
        {
            throw ExpectedToken(kind);
        }

        Advance();
    }

    private readonly SyntaxException ExpectedToken(TokenKind kind) =>
        new($"Expected a `{kind}`-token, but found a `{Kind}`-token.", _lexer.Position);

    private readonly SyntaxException Unexpected() => new($"Unexpected {DescribeToken()}.", _lexer.Position);

    private readonly SyntaxException LimitExceeded(string message) => new(message, _lexer.Position);

    private readonly string DescribeToken() =>
        Kind is TokenKind.Name ? $"`{Encoding.ASCII.GetString(_lexer.Text)}`" : $"a `{Kind}`-token";
}
