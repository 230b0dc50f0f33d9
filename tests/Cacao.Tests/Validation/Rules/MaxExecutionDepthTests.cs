using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class MaxExecutionDepthTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new MaxExecutionDepth(3, skipIntrospectionFields: true);

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ItIsAsDeepAsAllowed()
        => ExpectValid("{ dog { mother { name } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AFragmentIsAsDeepAsAllowed()
        => ExpectValid("{ ...A } fragment A on Query { dog { ...B } } fragment B on Dog { mother { name } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_IntrospectionIsDeeper()
        => ExpectValid("{ __schema { types { fields { type { name } } } } dog { mother { name } } }");

    [Fact]
    public void Rule_Should_ReportIt_When_ItIsDeeper()
        => ExpectErrors("{ dog { mother { mother { name } } } }", "(1:1) 4 fields deep, and at most 3");

    [Fact]
    public void Rule_Should_ReportIt_When_FragmentsMakeItDeeper()
        => ExpectErrors(
            """
            query Q { dog { ...A } } query R { dog { name } }
            fragment A on Dog { mother { ... { ...B } } } fragment B on Dog { friends { id } }
            """,
            "(1:1) 4 fields deep");

    [Fact]
    public void Rule_Should_ReportIt_When_InlineFragmentsDoNotCount()
        => ExpectErrors("{ ... { dog { ... on Dog { mother { ... { mother { name } } } } } } }", "(1:1) 4 fields deep");
}
