using System.Globalization;
using System.Text;
using System.Text.Json;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Tests.Types.Scalars;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("Short", "-32768", "-32768")]
    [InlineData("UnsignedByte", "255", "255")]
    [InlineData("Float", "1e3", "1000")]
    [InlineData("Float", "3", "3")]
    [InlineData("Decimal", "1.10", "1.10")]
    [InlineData("Decimal", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("String", "\"é\\n<电>\"", "\"é\\n<电>\"")]
    [InlineData("ID", "\"a\"", "\"a\"")]
    [InlineData("ID", "12", "\"12\"")]
    [InlineData("UUID", "\"0F8FAD5BD9CB469FA16570867728950E\"", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("DateTime", "\"2024-02-29T13:14:15.1670000+08:00\"", "\"2024-02-29T13:14:15.167+08:00\"")]
    [InlineData("DateTime", "\"2024-02-29T13:14:15-00:00\"", "\"2024-02-29T13:14:15Z\"")]
    [InlineData("LocalDate", "\"2024-02-29\"", "\"2024-02-29\"")]
    [InlineData("LocalTime", "\"23:59:59.50\"", "\"23:59:59.5\"")]
    [InlineData("Duration", "\"P1W1DT2H3M4.5S\"", "\"P8DT2H3M4.5S\"")]
    [InlineData("Duration", "\"-PT5M\"", "\"-PT5M\"")]
    [InlineData("URI", "\"https://example.test/a b\"", "\"https://example.test/a%20b\"")]
    [InlineData("URI", "\"/relative\"", "\"/relative\"")]
    [InlineData("Any", "{\"a\":[1,2.5,null,\"x\",true]}", "{\"a\":[1,2.5,null,\"x\",true]}")]
    public void Scalar_Should_ReadAndWriteItsFormat_When_ValueIsWellFormed(string name, string json, string expected)
    {
        // arrange
        var scalar = Find(name);

        // act
        var fromVariable = scalar.CoerceInputValue(JsonDocument.Parse(json).RootElement);
        var fromLiteral = scalar.CoerceInputLiteral(GraphQLParser.ParseValue(json.Replace("{\"a\":", "{a:", StringComparison.Ordinal)));

        // assert
        Assert.Equal(expected, Write(scalar, fromVariable));
        Assert.Equal(expected, Write(scalar, fromLiteral));
    }

    [Theory]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "1.0")]
    [InlineData("Int", "\"1\"")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("Long", "\"12\"")]
    [InlineData("UnsignedByte", "-1")]
    [InlineData("Float", "1e400")]
    [InlineData("Float", "\"1.5\"")]
    [InlineData("Decimal", "79228162514264337593543950336")]
    [InlineData("Boolean", "\"true\"")]
    [InlineData("String", "5")]
    [InlineData("ID", "1.5")]
    [InlineData("UUID", "\"0f8fad5b\"")]
    [InlineData("DateTime", "\"2024-02-29T13:14:15\"")]
    [InlineData("DateTime", "\"2024-02-29T13:14Z\"")]
    [InlineData("DateTime", "\"2024-02-29 13:14:15Z\"")]
    [InlineData("DateTime", "\"2023-02-29T13:14:15Z\"")]
    [InlineData("LocalDate", "\"2024-2-9\"")]
    [InlineData("LocalTime", "\"24:00:00\"")]
    [InlineData("LocalTime", "\"23:59\"")]
    [InlineData("Duration", "\"01:02:03\"")]
    [InlineData("Duration", "\"PT\"")]
    [InlineData("Duration", "\"P99999999999Y\"")]
    [InlineData("URI", "\"http://\"")]
    public void Scalar_Should_NameItselfAndTheValue_When_ValueIsMalformed(string name, string json)
    {
        // act
        var variable = Assert.Throws<ScalarFormatException>(() => Find(name).CoerceInputValue(JsonDocument.Parse(json).RootElement));
        var literal = Assert.Throws<ScalarFormatException>(() => Find(name).CoerceInputLiteral(GraphQLParser.ParseValue(json)));

        // assert
        Assert.All([variable.Message, literal.Message], message =>
        {
            Assert.Contains($"`{name}`", message, StringComparison.Ordinal);
            Assert.Contains(json.Trim('"'), message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(0, "0001-01-01T00:00:00Z")]
    [InlineData(3_155_378_975_999_999_999, "9999-12-31T23:59:59.9999999Z")]
    [InlineData(638_000_000_000_000_000, "2022-09-28T22:13:20Z")]
    [InlineData(638_000_000_000_000_010, "2022-09-28T22:13:20.000001Z")]
    [InlineData(638_000_000_001_000_000, "2022-09-28T22:13:20.1Z")]
    [InlineData(638_000_600_000_000_000, "2022-09-29T14:53:20Z")]
    public void DateTime_Should_LoseOnlyTheZerosOfItsFraction(long ticks, string expected)
    {
        Assert.Equal($"\"{expected}\"", Write(new DateTimeType(), new DateTime(ticks, DateTimeKind.Utc)));
        Assert.Equal($"\"{expected}\"", Write(new DateTimeType(), new DateTimeOffset(ticks, TimeSpan.Zero)));
    }

    [Fact]
    public void DateTime_Should_BeUtc_When_KindIsNotSaid()
        => Assert.Equal("\"2024-02-29T13:14:15Z\"", Write(new DateTimeType(), DateTime.Parse("2024-02-29T13:14:15", CultureInfo.InvariantCulture)));

    [Fact]
    public void Float_Should_BeWidened_When_ValueHasSinglePrecision()
        => Assert.Equal("0.10000000149011612", Write(new FloatType(), 0.1f));

    [Fact]
    public void Float_Should_Refuse_When_ValueIsNoNumber()
        => Assert.Throws<ScalarFormatException>(() => Write(new FloatType(), double.NaN));

    [Fact]
    public void Int_Should_Refuse_When_ResultDoesNotFit()
        => Assert.Throws<ScalarFormatException>(() => Write(new IntType(), 1L << 40));

    private static ScalarType Find(string name)
        => ((ScalarType[])
        [
            new IntType(), new LongType(), new ShortType(), new UnsignedByteType(), new FloatType(), new DecimalType(), new BooleanType(), new StringType(),
            new IdType(), new UuidType(), new DateTimeType(), new LocalDateType(), new LocalTimeType(), new DurationType(), new UriType(), new AnyType(),
        ]).Single(scalar => scalar.Name == name);

    private static string Write(ScalarType scalar, object value)
    {
        using var writer = new ResponseWriter();
        scalar.CoerceResult(value, writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
