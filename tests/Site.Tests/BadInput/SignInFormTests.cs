using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Site.Tests.Running;

namespace Site.Tests.BadInput;

/// <summary>The one form that everybody can reach.</summary>
public sealed class SignInFormTests(RunningSite site) : IDisposable
{
    private readonly Visitor _visitor = new(site);

    /// <summary>Bodies with their content types; none has a token.</summary>
    public static TheoryData<string, string> Bodies => new()
    {
        { "application/x-www-form-urlencoded", "LoginForm.UserName=a&LoginForm.Password=b" },
        { "application/x-www-form-urlencoded", "" },
        { "application/x-www-form-urlencoded", "%%%=%ED%A0%80&=&&&" },
        { "application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(0, 3_000).Select(number => $"k{number}=v")) },
        { "application/x-www-form-urlencoded", new string('k', 20_000) + "=v" },
        { "application/json", """{"LoginForm":{"UserName":"a"}}""" },
        { "text/plain", "hello" },
        { "application/xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>" },
        { "multipart/form-data", "no boundary" },
        { "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends" },
        { "multipart/form-data; boundary=" + new string('b', 500), "--b" },
        { "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"; filename=\"../../a\"\r\n\r\na\r\n--x--" },
    };

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_post_that_is_not_the_form_is_refused(string contentType, string body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var answer = await _visitor.PostAsync("/Login", content);

        Assert.InRange((int)answer.Status, 400, 499);
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_of_one_visitor_is_of_no_use_to_another()
    {
        using var other = new Visitor(site);
        var token = Editor.Token(await other.GetAsync("/Login"));

        var answer = await _visitor.SubmitAsync(await _visitor.GetAsync("/Login"), Editor.SignInForm, [("__RequestVerificationToken", token), ("LoginForm.UserName", "a"), ("LoginForm.Password", "b")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("nobody\u0000", "\u0000")]
    [InlineData("\u202Enimda", "🌱🌱🌱")]
    [InlineData("' OR 1=1 --", "' OR 1=1 --")]
    [InlineData("{{ 1 | times: 2 }}", "[js: 1]")]
    public async Task Odd_names_and_passwords_are_refused_kindly(string name, string password)
    {
        var answer = await _visitor.SubmitAsync(await _visitor.GetAsync("/Login"), Editor.SignInForm, [("LoginForm.UserName", name), ("LoginForm.Password", password)]);

        Assert.InRange((int)answer.Status, 200, 499);
        Assert.Null(answer.Location);
        Assert.NotEmpty(answer.Main);
    }

    [Fact]
    public async Task A_name_and_a_password_without_end_are_refused_kindly()
    {
        var form = await _visitor.GetAsync("/Login");

        var answer = await _visitor.SubmitAsync(form, Editor.SignInForm, [("LoginForm.UserName", new string('a', 100_000)), ("LoginForm.Password", new string('b', 1_000_000))]);

        Assert.InRange((int)answer.Status, 200, 499);
        Assert.Null(answer.Location);
    }

    [Fact]
    public async Task A_form_with_a_broken_token_is_refused()
    {
        await _visitor.GetAsync("/Login");
        var content = new FormUrlEncodedContent([new("__RequestVerificationToken", "CfDJ8nonsense"), new("LoginForm.UserName", "a"), new("LoginForm.Password", "b")]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");

        Assert.Equal(HttpStatusCode.BadRequest, (await _visitor.PostAsync("/Login", content)).Status);
    }
}
