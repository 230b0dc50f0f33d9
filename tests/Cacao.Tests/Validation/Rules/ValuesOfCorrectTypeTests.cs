using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new ValuesOfCorrectType();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_LiteralsAreOfTheirKind()
        => ExpectValid(
            """
            {
              echo {
                int(value: 1) float(value: 1.5) string(value: "a") boolean(value: true)
                id(value: "a") trick(value: SIT) date(value: "x")
              }
            }
            """);

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_IntegersStandForFloatsAndIds()
        => ExpectValid("{ echo { float(value: 1) id(value: 1) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AnythingFitsAScalarThatTakesAll()
        => ExpectValid("query ($a: Int) { echo { a: any(value: 1) b: any(value: { x: [SIT, $a] }) c: any(value: [1, \"a\", null]) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_NullFitsANullableType()
        => ExpectValid("{ echo { int(value: null) ints(value: [1, null]) grid(value: null) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_NullIsLeftToOtherRules()
        => ExpectValid("{ echo { nonNullInt(value: null) } places(at: { x: null, y: 1 }) }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AnItemStandsForAList()
        => ExpectValid("{ echo { ints(value: 1) grid(value: 1) points(value: { x: 1, y: 2 }) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ListsFit()
        => ExpectValid("{ echo { ints(value: []) nonNullInts(value: [1, 2]) grid(value: [[1], []]) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_VariablesFitEverywhere()
        => ExpectValid("query ($a: String) { echo { int(value: $a) ints(value: [$a]) trick(value: $a) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_DefaultsFit()
        => ExpectValid(
            """
            query ($a: Int = 1, $b: [Int!] = [1], $c: Trick = SIT, $d: Point = { x: 1, y: 2 })
            { dog { name } }
            query ($e: Cow = 1, $f: Dog = 1, $g: Int = null) { dog { name } }
            """);

    [Fact]
    public void Rule_Should_ReportEach_When_StringsAreNoOtherKind()
        => ExpectErrors(
            "{ echo { int(value: \"1\") float(value: \"1\") boolean(value: \"true\") trick(value: \"SIT\") } }",
            "(1:21) `value` does not fit the type `Int`",
            "(1:39) the type `Float`",
            "(1:59) the type `Boolean`",
            "(1:80) the type `Trick`");

    [Fact]
    public void Rule_Should_ReportEach_When_NumbersAreNoOtherKind()
        => ExpectErrors(
            "{ echo { string(value: 1) boolean(value: 1) trick(value: 1) int(value: 1.0) id(value: 1.5) } }",
            "(1:24) the type `String`",
            "(1:42) the type `Boolean`",
            "(1:58) the type `Trick`",
            "(1:72) the type `Int`",
            "(1:87) the type `ID`");

    [Fact]
    public void Rule_Should_ReportEach_When_NamesAreNoOtherKind()
        => ExpectErrors(
            "{ echo { string(value: SIT) boolean(value: TRUE) int(value: SIT) } }",
            "(1:24) the type `String`",
            "(1:44) the type `Boolean`",
            "(1:61) the type `Int`");

    [Fact]
    public void Rule_Should_ReportEach_When_AnEnumHasNoSuchValue()
        => ExpectErrors("{ echo { trick(value: FLY) a: trick(value: sit) } }", "(1:23) the type `Trick`", "(1:44) the type `Trick`");

    [Fact]
    public void Rule_Should_ReportEach_When_AnItemIsWrong()
        => ExpectErrors(
            "{ echo { ints(value: [1, \"a\"]) nonNullInts(value: [1, null]) grid(value: [[1, null]]) } }",
            "(1:22) the type `[Int]`",
            "(1:51) the type `[Int!]!`",
            "(1:74) the type `[[Int!]!]`");

    [Fact]
    public void Rule_Should_ReportIt_When_AListStandsForAnItem()
        => ExpectErrors("{ echo { int(value: [1]) } }", "(1:21) the type `Int`");

    [Fact]
    public void Rule_Should_ReportEach_When_AnInputObjectIsNoObject()
        => ExpectErrors(
            "{ places(at: \"here\") pets(filter: [{ name: \"a\" }]) { id } }",
            "(1:14) the type `Point!`",
            "(1:35) the type `PetFilter`");

    [Fact]
    public void Rule_Should_ReportEach_When_AnInputFieldIsWrong()
        => ExpectErrors(
            "{ pets(filter: { name: 1, and: [{ trick: FLY }], near: { x: 1, y: \"2\" } }) { id } }",
            "(1:24) `name` does not fit the type `String`",
            "(1:42) `trick`",
            "(1:67) `y`");

    [Fact]
    public void Rule_Should_ReportIt_When_ADirectiveArgumentIsWrong()
        => ExpectErrors("{ dog { name @skip(if: 1) } }", "(1:24) `if`");

    [Fact]
    public void Rule_Should_ReportEach_When_ADefaultIsWrong()
        => ExpectErrors(
            "query ($a: Int = \"1\", $b: [Int!] = [null], $c: Int! = null, $d: Point = { x: \"1\", y: 1 }) { dog { name } }",
            "(1:18) `$a`",
            "(1:36) `$b`",
            "(1:55) `$c`",
            "(1:78) `x`");
}
