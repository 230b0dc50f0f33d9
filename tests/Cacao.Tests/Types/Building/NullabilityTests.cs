namespace Cacao.Tests.Types.Building;

public sealed class NullabilityTests
{
    private static readonly Schema s_schema = SchemaOf.Query<Query>();

    [Theory]
    [InlineData("text", "String!")]
    [InlineData("maybeText", "String")]
    [InlineData("number", "Int!")]
    [InlineData("maybeNumber", "Int")]
    [InlineData("list", "[String!]!")]
    [InlineData("maybeList", "[String!]")]
    [InlineData("listOfMaybe", "[String]!")]
    [InlineData("grid", "[[Int]!]")]
    [InlineData("array", "[[Int!]!]!")]
    [InlineData("task", "[String]!")]
    [InlineData("valueTask", "String")]
    [InlineData("stream", "[Int!]!")]
    [InlineData("queryable", "[Int!]")]
    [InlineData("pairs", "[KeyValuePairOfStringAndInt32!]!")]
    [InlineData("json", "Any!")]
    [InlineData("id", "ID")]
    [InlineData("wrapped", "[String]!")]
    [InlineData("syntax", "[ID!]")]
    [InlineData("forced", "String!")]
    public void Field_Should_HaveItsCSharpNullability_When_SchemaIsBuilt(string field, string type)
        => Assert.Equal(type, s_schema.Field(field));

    [Theory]
    [InlineData("required", "(value: String!): Boolean!")]
    [InlineData("nullable", "(value: String): Boolean!")]
    [InlineData("optional", "(value: String!): Boolean!")]
    [InlineData("optionalNullable", "(value: Int): Boolean!")]
    [InlineData("items", "(value: [Int]): Boolean!")]
    public void Argument_Should_HaveItsCSharpNullability_When_SchemaIsBuilt(string field, string expected)
        => Assert.Equal(expected, s_schema.Field(field));

    public sealed class Query
    {
        public string Text { get; } = "";

        public string? MaybeText { get; }

        public int Number { get; }

        public int? MaybeNumber { get; }

        public List<string> List { get; } = [];

        public IReadOnlyList<string>? MaybeList { get; }

        public IEnumerable<string?> ListOfMaybe { get; } = [];

        public List<List<int?>>? Grid { get; }

        public int[][] Array { get; } = [];

        public IQueryable<int>? Queryable { get; }

        public Dictionary<string, int> Pairs { get; } = [];

        public System.Text.Json.JsonElement Json { get; }

        [GraphQLType<IdType>]
        public string Id { get; } = "";

        [GraphQLType<NonNullType<ListType<StringType>>>]
        public string[]? Wrapped { get; }

        [GraphQLType("[ID!]")]
        public List<string> Syntax { get; } = [];

        [GraphQLNonNullType]
        public string? Forced { get; }

        public Task<List<string?>> GetTaskAsync() => Task.FromResult(new List<string?>());

        public ValueTask<string?> GetValueTaskAsync() => default;

        public IAsyncEnumerable<int> GetStream() => AsyncEnumerable.Empty<int>();

        public bool Required(string value) => value.Length > 0;

        public bool Nullable(string? value) => value is null;

        public bool Optional(Optional<string> value) => value.HasValue;

        public bool OptionalNullable(Optional<int?> value) => value.HasValue;

        public bool Items(List<int?>? value) => value is null;
    }
}
