using System.Text.Json;
using Cacao.Types;

namespace Cacao.Tests.Types.Building;

public sealed class InputTests
{
    private static readonly Schema s_schema = SchemaOf.Query<Query>();

    [Fact]
    public void Defaults_Should_ComeFromParametersAndAnnotations_When_InputIsARecord()
        => Assert.Equal(["number: Int!", "size: Int! = 7", "tag: String", "color: Color = DARK_RED"], s_schema.Fields("PointInput"));

    [Fact]
    public void Initialiser_Should_BeNoDefault_When_PropertyIsNonNull()
        => Assert.Equal(["plain: String!", "take: Int! = 10", "note: String", "renamed: [Int!]"], s_schema.Fields("SettingsInput"));

    [Fact]
    public void Arguments_Should_HaveDefaults_When_ParametersHaveThem()
        => Assert.Equal("(count: Int! = 3, name: String = \"a\", color: Color! = BLUE, none: String): String!", s_schema.Field("withDefaults"));

    [Fact]
    public void Record_Should_BeMadeByItsConstructor_When_FieldsAreMissing()
        => Assert.Equal(new Point(1), Coerce<Point>("PointInput", """{ "number": 1 }"""));

    [Fact]
    public void Record_Should_TakeGivenValues_When_AllAreThere()
        => Assert.Equal(
            new Point(1, 2, "t", Color.Blue),
            Coerce<Point>("PointInput", """{ "number": 1, "size": 2, "tag": "t", "color": "BLUE" }"""));

    [Fact]
    public void Optional_Should_TellNullFromAbsent_When_InputIsMade()
    {
        // act
        var given = Coerce<Settings>("SettingsInput", """{ "plain": "p", "note": null }""");
        var absent = Coerce<Settings>("SettingsInput", """{ "plain": "p", "renamed": [4] }""");

        // assert
        Assert.True(given.Note.HasValue);
        Assert.Null(given.Note.Value);
        Assert.False(absent.Note.HasValue);
        Assert.Equal((10, 5), (given.Take, given.Kept));
        Assert.Equal([4], absent.Original!);
    }

    [Theory]
    [InlineData("""{ }""", "HC0054")]
    [InlineData("""{ "number": 1, "text": "a" }""", "HC0055")]
    [InlineData("""{ "number": null }""", "HC0056")]
    public void OneOf_Should_TakeExactlyOneField_When_Coerced(string json, string code)
        => Assert.Equal(code, Assert.Throws<InputCoercionException>(() => Coerce<Key>("KeyInput", json)).Code);

    [Fact]
    public void OneOf_Should_BeMarked_When_Annotated()
        => Assert.True(((InputObjectType)s_schema.Types["KeyInput"]).IsOneOf);

    private static T Coerce<T>(string type, string json)
        => (T)InputCoercion.CoerceJson(new InputSlot(s_schema.Types[type], typeof(T), null), JsonDocument.Parse(json).RootElement)!;

    public enum Color
    {
        DarkRed,
        Blue,
    }

    public sealed record Point(int Number, int Size = 7, string? Tag = null, Color? Color = InputTests.Color.DarkRed);

    public sealed class Settings
    {
        public string Plain { get; init; } = "initial";

        [DefaultValue(10)]
        public required int Take { get; set; }

        public Optional<string?> Note { get; set; }

        [GraphQLName("renamed")]
        public int[]? Original { get; set; }

        [GraphQLIgnore]
        public int Kept { get; set; } = 5;

        public int Computed => Take + 1;
    }

    [OneOf]
    public sealed class Key
    {
        public int? Number { get; set; }

        public string? Text { get; set; }
    }

    public sealed class Query
    {
        public string Take(Point point, Settings settings, Key key) => $"{point}{settings}{key}";

        public string WithDefaults(int count = 3, string? name = "a", Color color = Color.Blue, string? none = null) => $"{count}{name}{color}{none}";
    }
}
