using System.Linq.Expressions;

namespace Cacao.Data.Filtering;

/// <summary>Writes a user's description of a filter type into a plan.</summary>
internal sealed class FilterTypeDescriptor<T> : IFilterInputTypeDescriptor<T>
{
    public MemberTypePlan Plan { get; } = new();

    public IFilterInputTypeDescriptor<T> Name(string value) => Change(plan => plan.Name = value);

    public IFilterInputTypeDescriptor<T> Description(string? value) => Change(plan => plan.Description = value);

    public IFilterInputTypeDescriptor<T> BindFieldsExplicitly() => Change(plan => plan.IsExplicit = true);

    public IFilterInputTypeDescriptor<T> BindFieldsImplicitly() => Change(plan => plan.IsExplicit = false);

    public IFilterInputTypeDescriptor<T> AllowOr(bool allow = true) => Change(plan => plan.AllowOr = allow);

    public IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true) => Change(plan => plan.AllowAnd = allow);

    public IFilterInputTypeDescriptor<T> Ignore(string name) => Change(plan => plan.Member(name).IsIgnored = true);

    public IFilterInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMember)
        => Change(plan => plan.Member(propertyOrMember).IsIgnored = true);

    public IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember)
        => new FilterFieldDescriptor(Plan.Member(propertyOrMember));

    public IFilterFieldDescriptor Field(string name) => new FilterFieldDescriptor(Plan.Member(name));

    IFilterInputTypeDescriptor IFilterInputTypeDescriptor.Name(string value) => Name(value);

    IFilterInputTypeDescriptor IFilterInputTypeDescriptor.Description(string? value) => Description(value);

    IFilterInputTypeDescriptor IFilterInputTypeDescriptor.Ignore(string name) => Ignore(name);

    IFilterInputTypeDescriptor IFilterInputTypeDescriptor.AllowOr(bool allow) => AllowOr(allow);

    IFilterInputTypeDescriptor IFilterInputTypeDescriptor.AllowAnd(bool allow) => AllowAnd(allow);

    private FilterTypeDescriptor<T> Change(Action<MemberTypePlan> change)
    {
        change(Plan);
        return this;
    }
}

/// <summary>Writes a user's description of a filter field into a plan.</summary>
internal sealed class FilterFieldDescriptor(MemberPlan plan) : IFilterFieldDescriptor
{
    public IFilterFieldDescriptor Name(string value) => Change(() => plan.Name = value);

    public IFilterFieldDescriptor Description(string value) => Change(() => plan.Description = value);

    public IFilterFieldDescriptor Type<TInputType>() where TInputType : IInputType => Type(typeof(TInputType));

    public IFilterFieldDescriptor Type(Type type) => Change(() => plan.InputType = type);

    public IFilterFieldDescriptor Ignore(bool ignore = true) => Change(() => plan.IsIgnored = ignore);

    private FilterFieldDescriptor Change(Action change)
    {
        change();
        return this;
    }
}
