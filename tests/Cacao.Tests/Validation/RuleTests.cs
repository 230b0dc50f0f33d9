using Cacao.Language;
using Cacao.Validation;

namespace Cacao.Tests.Validation;

/// <summary>Tests one rule alone over the shared schema.</summary>
public abstract class RuleTests
{
    private protected abstract ValidationRule CreateRule();

    private protected virtual Schema Schema => TestSchema.Instance;

    private protected void ExpectValid(string query) => Assert.Equal([], Validate(query).Select(Describe));

    /// <summary>Every expected error is written as <c>(1:9) part of the message</c>, with all its locations in front.</summary>
    private protected void ExpectErrors(string query, params string[] expected)
    {
        var errors = Validate(query);

        Assert.Equal(expected.Length, errors.Count);
        foreach (var (expectation, error) in expected.Zip(errors))
        {
            var split = expectation.IndexOf(' ', StringComparison.Ordinal);
            Assert.Equal(expectation[..split], Locations(error));
            Assert.Contains(expectation[(split + 1)..], error.Message, StringComparison.Ordinal);
        }
    }

    private protected IReadOnlyList<IError> Validate(string query)
    {
        var context = new ValidationContext(Schema, GraphQLParser.Parse(query), new ValidationOptions { MaxErrors = 100 });
        new DocumentWalker(context, [CreateRule()]).Walk();
        return context.Errors;
    }

    private static string Describe(IError error) => $"{Locations(error)} {error.Message}";

    private static string Locations(IError error)
        => string.Concat((error.Locations ?? []).Select(location => $"({location.Line}:{location.Column})"));
}
