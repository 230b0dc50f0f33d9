using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class LeafFieldSelectionsTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new LeafFieldSelections();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_LeavesHaveNone()
        => ExpectValid("{ dog { name barks } echo { trick any } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheFieldIsUnknown()
        => ExpectValid("{ dog { wings { x } } }");

    [Fact]
    public void Rule_Should_ReportIt_When_AnObjectHasNone()
        => ExpectErrors("{ dog }", "(1:3) `dog` of the type `Dog` needs a selection");

    [Fact]
    public void Rule_Should_ReportIt_When_AnObjectHasAnEmptyOne()
        => ExpectErrors("{ dog { } }", "(1:3) needs a selection");

    [Fact]
    public void Rule_Should_ReportIt_When_AListOfInterfacesHasNone()
        => ExpectErrors("{ pets { id } dog { friends } }", "(1:21) `[Pet!]` needs a selection");

    [Fact]
    public void Rule_Should_ReportIt_When_AUnionHasNone()
        => ExpectErrors("{ guest }", "(1:3) needs a selection");

    [Fact]
    public void Rule_Should_ReportIt_When_AScalarHasOne()
        => ExpectErrors("{ dog { name { first } } }", "(1:9) `name` of the type `String!` has no fields");

    [Fact]
    public void Rule_Should_ReportIt_When_AnEnumHasOne()
        => ExpectErrors("{ echo { trick(value: SIT) { a } } }", "(1:10) has no fields");

    [Fact]
    public void Rule_Should_ReportIt_When_AScalarHasAnEmptyOne()
        => ExpectErrors("{ dog { barks { } } }", "(1:9) has no fields");
}
