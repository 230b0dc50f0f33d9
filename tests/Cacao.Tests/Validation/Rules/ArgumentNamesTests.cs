using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class ArgumentNamesTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new ArgumentNames();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheyExist()
        => ExpectValid("{ dog { knows(trick: SIT) name(full: true) @onField(note: \"n\") } pet(id: 1) { name(full: false) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheFieldIsUnknown()
        => ExpectValid("{ dog { wings(wide: true) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheDirectiveIsUnknown()
        => ExpectValid("{ dog { name @wings(wide: true) } }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneDoesNotExistOnAField()
        => ExpectErrors("{ dog { knows(trick: SIT, loud: true) } }", "(1:27) `loud` does not exist on `Dog.knows`");

    [Fact]
    public void Rule_Should_ReportIt_When_ItExistsOnAnotherObject()
        => ExpectErrors("{ dog { knows(trick: SIT, times: 2) } cat { knows(trick: SIT, times: 2) } }", "(1:27) `times`");

    [Fact]
    public void Rule_Should_ReportIt_When_OneDoesNotExistOnADirective()
        => ExpectErrors("{ dog { name @skip(unless: true) } }", "(1:20) `unless` does not exist on `@skip`");

    [Fact]
    public void Rule_Should_ReportEach_When_SeveralDoNotExist()
        => ExpectErrors("{ dog { name(a: 1, full: true, b: 2) } }", "(1:14) `a`", "(1:32) `b`");
}
