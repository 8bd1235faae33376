namespace Site.Tests.Running;

/// <summary>Somebody who is signed in to the dashboard.</summary>
public sealed class Editor(RunningSite site) : Visitor(site)
{
    public static async Task<Editor> SignInAsync(RunningSite site)
    {
        var editor = new Editor(site);
        var login = await editor.GetAsync("/Login?ReturnUrl=%2FAdmin");
        var answer = await editor.SubmitAsync(login, "form[action*='Login'], form", [("LoginForm.UserName", site.UserName), ("LoginForm.Password", site.Password)]);
        return answer.Location == "/Admin" ? editor : throw new InvalidOperationException($"Sign-in answered {answer.Status} with {answer.Location}:\n{answer.Main}");
    }
}
